package az.icma.process;

import az.icma.process.Finding.Severity;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stands before the engine's own deployers and refuses what the check finds wrong, whoever asks for the deployment: the
 * engine runs parts of a model already while it deploys.
 */
final class ConformancePreDeployer implements Deployer {

    private final ProcessConformance conformance;

    ConformancePreDeployer(ProcessConformance conformance) {
        this.conformance = conformance;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        List<Finding> findings = conformance.check(files);
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw new ModelRefused(findings);
        }
    }
}
