package az.icma.process;

import az.icma.IcmaTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Whoever deploys, the check stands in between. */
@IcmaTest
class ConformanceGateTest {

    @Autowired
    private RepositoryService repository;

    @Test
    void letsTheModelsOfTheApplicationIn() {
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("legal-aid-case")
                        .count())
                .isPositive();
    }

    @Test
    void refusesAHostileModelWithItsFindingsAndKeepsNothing() throws IOException {
        long before = repository.createDeploymentQuery().count();
        DeploymentBuilder deployment = repository
                .createDeployment()
                .addString("shell-task.bpmn", Files.readString(Path.of("src/test/resources/hostile/shell-task.bpmn")))
                .addString("good-form.form", Files.readString(Path.of("src/test/resources/hostile/good-form.form")));

        assertThatExceptionOfType(ModelRefused.class)
                .isThrownBy(deployment::deploy)
                .satisfies(refused -> {
                    assertThat(refused.textKey()).isEqualTo("process.model-refused");
                    assertThat(refused.findings()).anySatisfy(finding -> {
                        assertThat(finding.rule()).isEqualTo("security.task-type");
                        assertThat(finding.elementId()).isEqualTo("Task_Note");
                    });
                });
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }
}
