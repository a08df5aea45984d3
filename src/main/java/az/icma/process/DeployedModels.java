package az.icma.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What the deployed versions of the models say; a version never changes, so each is read once. */
@Component
class DeployedModels implements ModelTexts {

    private final RepositoryService repository;
    private final Map<String, Version> versions = new ConcurrentHashMap<>();

    DeployedModels(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public ElementTexts element(String definitionId, String elementId) {
        return version(definitionId)
                .facts()
                .elements()
                .getOrDefault(elementId, new ElementTexts(elementId, elementId, "", Map.of()));
    }

    @Override
    public ElementTexts process(String definitionId) {
        ModelFacts facts = version(definitionId).facts();
        return new ElementTexts(facts.processKey().value(), facts.nameAz(), "", Map.of("name.en", facts.nameEn()));
    }

    /** The text of everything that was published together. */
    Map<String, String> files(String deploymentId) {
        Map<String, String> files = new TreeMap<>();
        repository
                .getDeploymentResourceNames(deploymentId)
                .forEach(name -> files.put(name, new String(bytes(deploymentId, name), StandardCharsets.UTF_8)));
        return files;
    }

    Version version(String definitionId) {
        return versions.computeIfAbsent(definitionId, this::read);
    }

    /** The form's schema as it was deployed together with this version of the model. */
    Optional<String> form(String definitionId, String formId) {
        Version version = version(definitionId);
        return version.resourceNames().stream()
                .filter(name -> name.equals(formId + ".form"))
                .findFirst()
                .map(name -> new String(bytes(version.deploymentId(), name), StandardCharsets.UTF_8));
    }

    List<String> formsBeside(String processKey) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(processKey)
                        .latestVersion()
                        .singleResult())
                .map(newest -> version(newest.getId()))
                .map(version -> version.resourceNames().stream()
                        .filter(name -> name.endsWith(".form"))
                        .sorted()
                        .map(name -> new String(bytes(version.deploymentId(), name), StandardCharsets.UTF_8))
                        .toList())
                .orElse(List.of());
    }

    Optional<String> formRef(String definitionId, String taskKey) {
        return Optional.ofNullable(repository
                        .getBpmnModelInstance(definitionId)
                        .<ModelElementInstance>getModelElementById(taskKey))
                .filter(UserTask.class::isInstance)
                .map(UserTask.class::cast)
                .map(UserTask::getCamundaFormRef);
    }

    private Version read(String definitionId) {
        ProcessDefinition definition = repository.getProcessDefinition(definitionId);
        String deployment = definition.getDeploymentId();
        List<String> names = repository.getDeploymentResourceNames(deployment);
        byte[] bpmn = bytes(deployment, definition.getResourceName());
        List<byte[]> tables = names.stream()
                .filter(name -> name.endsWith(".dmn"))
                .map(name -> bytes(deployment, name))
                .toList();
        return new Version(
                definitionId,
                deployment,
                Set.copyOf(names),
                new String(bpmn, StandardCharsets.UTF_8),
                ModelReader.read(bpmn, tables));
    }

    private byte[] bytes(String deployment, String name) {
        try (InputStream resource = repository.getResourceAsStream(deployment, name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One deployed version of a model with what lies beside it. */
    record Version(String definitionId, String deploymentId, Set<String> resourceNames, String xml, ModelFacts facts) {}
}
