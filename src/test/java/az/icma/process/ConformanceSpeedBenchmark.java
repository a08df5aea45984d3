package az.icma.process;

import az.icma.process.conformance.Vocabulary;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Run by name only, on an idle machine. The check runs while somebody draws, so it must not be felt. Counted in processor time, whatever else the machine does. */
class ConformanceSpeedBenchmark {

    private final ProcessConformance conformance =
            new ProcessConformance(() -> Vocabulary.of(Map.of(), List.of(), Map.of(), Optional.empty()));

    @Test
    void threeHundredStepsTakeLessThanThreeHundredMilliseconds() {
        byte[] model = chain(298).getBytes(StandardCharsets.UTF_8);

        assertThat(conformance.check("chain.bpmn", model))
                .extracting(Finding::rule)
                .doesNotContain("load.too-many-elements")
                .contains("wait.clock");
        assertThat(LongStream.range(0, 15)
                        .map(round -> processorTime(model))
                        .min()
                        .getAsLong())
                .isLessThan(300_000_000L);
    }

    private long processorTime(byte[] model) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        conformance.check("chain.bpmn", model);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static String chain(int tasks) {
        StringBuilder body = new StringBuilder("<startEvent id=\"Step_0\"/>");
        IntStream.rangeClosed(1, tasks)
                .forEach(i -> body.append("<userTask id=\"Step_%d\" name=\"Addım\"/>".formatted(i)));
        body.append("<endEvent id=\"Step_%d\"/>".formatted(tasks + 1));
        IntStream.rangeClosed(0, tasks)
                .forEach(i -> body.append("<sequenceFlow id=\"Flow_%d\" sourceRef=\"Step_%d\" targetRef=\"Step_%d\"/>"
                        .formatted(i, i, i + 1)));
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="n">
                  <process id="chain" name="Zəncir" isExecutable="true" camunda:historyTimeToLive="P3650D">%s</process>
                </definitions>"""
                .formatted(body);
    }
}
