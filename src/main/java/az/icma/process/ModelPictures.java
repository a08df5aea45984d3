package az.icma.process;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/** The deployed versions of processes as pictures, for those who look at many cases at once. */
@Component
public class ModelPictures {

    private final RepositoryService repository;
    private final DeployedModels models;

    ModelPictures(RepositoryService repository, DeployedModels models) {
        this.repository = repository;
        this.models = models;
    }

    /** Empty where the version was never deployed here or was removed. */
    @Transactional(readOnly = true)
    public Optional<ModelPicture> of(ProcessKey process, int version) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process.value())
                        .processDefinitionVersion(version)
                        .singleResult())
                .map(definition -> new ModelPicture(
                        models.version(definition.getId()).xml(),
                        models.process(definition.getId()),
                        models.version(definition.getId()).facts().elements()));
    }
}
