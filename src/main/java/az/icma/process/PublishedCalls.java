package az.icma.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which processes are published, and whom each calls: managers may have added some that no module knows. */
@Component
class PublishedCalls {

    private final RepositoryService repository;
    private final DeployedModels models;

    PublishedCalls(RepositoryService repository, DeployedModels models) {
        this.repository = repository;
        this.models = models;
    }

    Map<String, Set<String>> all() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(
                        ProcessDefinition::getKey,
                        definition -> models.version(definition.getId()).facts().calledProcesses()));
    }
}
