package az.icma.process;

import az.icma.shared.Refused;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** What a service task refuses reaches whoever asked in its own words, however often the engine wraps it. */
class RefusalsThroughTheEngineTest {

    private final Refused refusal = new Refused("legalaid.refused.no-story", 3);
    private final ProcessEngineException wrapped =
            new ProcessEngineException("evaluating", new IllegalStateException(new ProcessEngineException(refusal)));

    private final ProcessEngine engine = mock(ProcessEngine.class, Answers.RETURNS_DEEP_STUBS);
    private final CamundaEngine door = new CamundaEngine(
            engine,
            mock(DeployedModels.class, Answers.RETURNS_DEEP_STUBS),
            mock(CaseTraces.class),
            mock(TakingBack.class));

    @Test
    void whenAProcessStarts() {
        UUID id = UUID.randomUUID();
        when(engine.getRuntimeService()
                        .createProcessInstanceByKey(anyString())
                        .businessKey(anyString())
                        .setVariables(anyMap())
                        .execute())
                .thenThrow(wrapped);

        assertThatThrownBy(() -> door.start(new ProcessKey("second-look"), id, id))
                .isSameAs(refusal);
    }

    @Test
    void whenSomethingIsReported() {
        UUID id = UUID.randomUUID();
        RuntimeService runtime = engine.getRuntimeService();
        doThrow(wrapped).when(runtime).messageEventReceived(anyString(), anyString(), anyMap());
        AwaitedMessage awaited = new AwaitedMessage(
                new Message("legalaid.clientWithdrew"),
                new ProcessKey("second-look"),
                "definition",
                new ElementTexts("Message_Withdrew", "Geri götürdü", "", Map.of()),
                Optional.empty(),
                Set.of(),
                id,
                Optional.of("execution"));

        assertThatThrownBy(() -> door.report(awaited, id, Map.of())).isSameAs(refusal);
    }

    @Test
    void andAnythingElseStaysTheEnginesOwnError() {
        UUID id = UUID.randomUUID();
        ProcessEngineException broken = new ProcessEngineException("no such table");
        when(engine.getRuntimeService()
                        .createProcessInstanceByKey(anyString())
                        .businessKey(anyString())
                        .setVariables(anyMap())
                        .execute())
                .thenThrow(broken);

        assertThatThrownBy(() -> door.start(new ProcessKey("second-look"), id, id))
                .isSameAs(broken);
    }
}
