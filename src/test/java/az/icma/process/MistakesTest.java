package az.icma.process;

import az.icma.process.Finding.Severity;
import az.icma.process.conformance.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** A sound model, its table and its form; one slip at a time, and exactly that is said. */
class MistakesTest {

    private static final Path SOUND = Path.of("src/test/resources/mistakes/sound.bpmn");
    private static final Path TABLE = Path.of("src/test/resources/hostile/good-table.dmn");
    private static final Path FORM = Path.of("src/test/resources/hostile/good-form.form");

    private record SampleContract(ProcessKey key, String module) implements ProcessContract {}

    private static final Vocabulary VOCABULARY = Vocabulary.of(
            Map.of("sample", HostileFilesTest.SampleTasks.class, "deadlines", HostileFilesTest.SampleDeadlines.class),
            List.of(new SampleContract(new ProcessKey("below"), "below")),
            Map.of("below", Set.of()),
            Optional.of(Set.of("districts")));

    private final ProcessConformance conformance = new ProcessConformance(() -> VOCABULARY);

    @Test
    void nothingIsSaidOfWhatIsSound() {
        assertThat(conformance.check(files())).isEmpty();
    }

    @ParameterizedTest(name = "{2}: {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            name="Cavab ver" |                                  | E text.no-name
            name="Qeyd et" |                                    | W text.no-name
            name="Hüquqşünas" |                                 | W text.no-name
            name="Bəli" |                                       | W text.no-name
            name="Yaxşıdırmı?" |                                | W text.no-name
            name="Sınaq" |                                      | E text.no-name
            <camunda:property name="name.en" value="Note" /> |  | W text.no-english-name
            <camunda:property name="name.en" value="Lawyer" /> | | W text.no-english-name
            <camunda:property name="name.en" value="Yes" /> |   | W text.no-english-name
            <camunda:property name="name.en" value="Trial" /> | | W text.no-english-name
            <bpmn:documentation>Bəli və ya xeyr deyin.</bpmn:documentation> |      | W text.no-guidance
            <bpmn:documentation>Xəbər gələndə bildirin.</bpmn:documentation> |     | W text.no-guidance
            <camunda:property name="documentation.en" value="Say yes or no." /> |  | W text.no-english-guidance
            Yaxşıdırmı? | Yaxşıdır                              | W text.no-question
            Task_Note | Activity_0abc123                        | W id.generated
            Start_Asked | StartEvent_1x2y3z4                    | W id.generated
            isExecutable="true" | isExecutable="false"          | E process.not-executable
            id="sound" | id="other"                             | W process.file-name
            P3650D | P0D                                        | E process.time-to-live
            P3650D | P364D                                      | W process.time-to-live-short
            P3650D | soon                                       | E process.time-to-live
            id="Flow_Note_Answered" | id="Flow_Month_Note"      | E id.twice
            id="Flow_Note_Answered" | id="Flow_Note_Answered_and_much_more_than_anybody_would_ever_wish_to_read" | E id.too-long
            <bpmn:message id="Message_Told" name="sample.told" /> | <bpmn:message id="Message_Told" name="sample.told" /><bpmn:message id="Message_Two" name="sample.told" /> | W message.twice
            decisionRef="good-table" | decisionRef="no-table"   | E decision.unknown
            camunda:decisionRefBinding="deployment" |           | E decision.binding
            camunda:mapDecisionResult="singleEntry" |           | E decision.result
            mapDecisionResult="singleEntry" | mapDecisionResult="resultList" | E decision.result
            camunda:formRef="good-form" | camunda:formRef="no-form" | E form.unknown
            camunda:formRefBinding="deployment" |               | E form.binding
            name="form" value="good-form" | name="form" value="no-form" | E form.unknown
            <camunda:property name="roles" value="lawyer" /> |  | E message.form-and-roles
            name="roles" value="lawyer" | name="roles" value="wizard" | E role.unknown
            name="sample.told" | name=""                        | E message.no-name
            <camunda:property name="role" value="lawyer" /> |   | E role.lane
            name="role" value="lawyer" | name="role" value="registrar" | W role.other-lane
            name="role" value="lawyer" | name="role" value="external" | W role.other-lane
            camunda:candidateGroups="lawyer" |                  | E role.nobody
            camunda:candidateGroups="lawyer" | camunda:candidateGroups="lawyer,wizard" | E role.unknown
            name="clock" value="ours" | name="clock" value="theirs" | E wait.clock
            name="clock" value="ours" | name="clock" value="ours" /><camunda:property name="secondPersonTo" value="Task_Note" | E role.second-person
            name="clock" value="ours" | name="clock" value="ours" /><camunda:property name="secondPersonTo" value="Task_Answer" | E role.second-person
            name="clock" value="ours" | name="clock" value="ours" /><camunda:property name="secondPersonTo" value="opener" |
            camunda:dueDate="${deadlines.inWorkingDays(3)}" |   | W wait.no-due-date
            <camunda:property name="noTimerReason" value="Sınaqdır" /> | | E wait.no-timer
            <camunda:property name="clock" value="authority" /> | | E wait.clock
            calledElement="below" | calledElement="nowhere"     | E call.unknown-process
            calledElement="below" | calledElement="below" camunda:calledElementBinding="deployment" | W call.binding
            <camunda:in businessKey="${caseId}" /> |            | E call.business-key
            <camunda:in source="caseId" target="caseId" /> |    | E call.case-id
            calledElement="below" | calledElement="sound"       |
            ${deadlines.inWorkingDays(20)} | tomorrow           | E timer.unreadable
            ${deadlines.inWorkingDays(20)} | 2026-03-01T00:00:00+04:00 |
            timeDate | timeDuration                             |
            ~<bpmn:timeDate id="Date_Month" xsi:type="bpmn:tFormalExpression">${deadlines.inWorkingDays(20)}</bpmn:timeDate>~ | <bpmn:timeDuration id="Date_Month" xsi:type="bpmn:tFormalExpression">P20D</bpmn:timeDuration> | W timer.literal-period
            ~<bpmn:timeDate id="Date_Month" xsi:type="bpmn:tFormalExpression">${deadlines.inWorkingDays(20)}</bpmn:timeDate>~ | <bpmn:timeDuration id="Date_Month" xsi:type="bpmn:tFormalExpression">PT24H</bpmn:timeDuration> | W timer.literal-period
            ~<bpmn:timeDate id="Date_Month" xsi:type="bpmn:tFormalExpression">${deadlines.inWorkingDays(20)}</bpmn:timeDate>~ | <bpmn:timeDuration id="Date_Month" xsi:type="bpmn:tFormalExpression">P1M2D</bpmn:timeDuration> | W timer.literal-period
            ~<bpmn:timeDate id="Date_Month" xsi:type="bpmn:tFormalExpression">${deadlines.inWorkingDays(20)}</bpmn:timeDate>~ | <bpmn:timeDuration id="Date_Month" xsi:type="bpmn:tFormalExpression">P0D</bpmn:timeDuration> | E timer.unreadable
            ~<bpmn:timeDate id="Date_Month" xsi:type="bpmn:tFormalExpression">${deadlines.inWorkingDays(20)}</bpmn:timeDate>~ | <bpmn:timeCycle id="Date_Month" xsi:type="bpmn:tFormalExpression">R3/PT5M</bpmn:timeCycle> |
            ~<bpmn:timeDate id="Date_Month" xsi:type="bpmn:tFormalExpression">${deadlines.inWorkingDays(20)}</bpmn:timeDate>~ | <bpmn:timeCycle id="Date_Month" xsi:type="bpmn:tFormalExpression">R3/PT4M</bpmn:timeCycle> | E load.timer-too-often
            ~<bpmn:timeDate id="Date_Month" xsi:type="bpmn:tFormalExpression">${deadlines.inWorkingDays(20)}</bpmn:timeDate>~ |  | E timer.unreadable
            camunda:expression="${sample.note(caseId)}" |       | E call.missing
            ${sample.note(caseId)} | noted ${sample.note(caseId)} | E call.not-a-call E expression.mixed
            ${sample.note(caseId)} | ${sample.note(caseId}      | E call.not-a-call E expression.unreadable
            ${sample.note(caseId)} | ${sample.note(((((((caseId)))))))} | E expression.too-deep
            ${verdict == 'good'} | ${unheard == 'good'}         | E variable.unknown
            ${verdict == 'good'} | good                         | E expression.missing
            camunda:resultVariable="verdict" | camunda:resultVariable="the verdict" | E dictionary.undeclared E variable.name E variable.unknown
            default="Flow_Good_Told" |                          | E flow.no-default E flow.no-condition
            default="Flow_Good_Told" | default="Flow_Told_End"  | E flow.no-default E flow.no-condition
            targetRef="End_Told" | targetRef="End_Nowhere"      | E flow.dangling E flow.unreachable
            sourceRef="Event_Told" |                            | E flow.dangling E flow.dead-end
            targetRef="End_Told" |                              | E flow.dangling E flow.unreachable
            messageRef="Message_Told" | messageRef="Message_None" | E flow.dangling E message.no-name
            sourceRef="Event_Told" targetRef="End_Told" | sourceRef="Task_Note" targetRef="End_Told" | E flow.dead-end E flow.split-without-gateway
            name="outcome" value="told" | name="outcome" value="we told them" | E outcome.not-a-code
            <camunda:property name="outcome" value="told" /> |  | E outcome.missing
            """)
    void inTheModel(String what, String instead, String expected) {
        assertThat(said("sound.bpmn", what, instead)).isEqualTo(rules(expected));
    }

    @ParameterizedTest(name = "{2}: {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            camunda:historyTimeToLive="P3650D" |                | E decision.time-to-live
            P3650D | P0D                                        | E decision.time-to-live
            id="good-table" | id="other-table"                  | W decision.file-name
            id="Cell_2" | id="Cell_1"                           | E id.twice
            hitPolicy="FIRST" | hitPolicy="PRIORITY"            | E decision.hit-policy
            hitPolicy="FIRST" |                                 |
            hitPolicy="FIRST" | hitPolicy="COLLECT"             |
            <outputEntry id="Cell_2"><text>"good"</text></outputEntry> | | E decision.columns
            <inputEntry id="Cell_1"><text>"yes"</text></inputEntry> |    | E decision.columns
            "good" | "good                                      | E decision.unreadable
            "yes" | &lt;&lt;                                       | E decision.unreadable
            <text>answer</text> | <text>answer +</text>         | E decision.unreadable
            typeRef="string"><text>answer | expressionLanguage="javascript" typeRef="string"><text>answer | E decision.language
            typeRef="string"><text>answer | expressionLanguage="feel" typeRef="string"><text>answer |
            <decisionTable id= | <informationRequirement id="Need_1"><requiredDecision href="#gone" /></informationRequirement><decisionTable id= | E decision.dangling
            <decisionTable id= | <informationRequirement id="Need_1"><requiredDecision href="good-table" /></informationRequirement><decisionTable id= | E decision.circle E decision.dangling
            <decisionTable id= | <informationRequirement id="Need_1"><requiredDecision href="#good-table" /></informationRequirement><decisionTable id= | E decision.circle
            """)
    void inTheTable(String what, String instead, String expected) {
        assertThat(said("good-table.dmn", what, instead)).isEqualTo(rules(expected));
    }

    @ParameterizedTest(name = "{2}: {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            "type": "default" | "type": "other"                 | E form.not-a-form
            "id": "good-form" | "id": "other-form"              | E form.file-name
            "label": "Cavabınız" | "label": " "                 | E form.no-label
            "label.en": "Your answer" | "label.az": "Cavab"     | W form.no-english
            "label": "Cavabınız" | "label": "Cavabınız", "description": "Düşünün" | W form.no-english
            "key": "answer", |                                  | E form.no-key
            "key": "district" | "key": "answer"                 | E form.key-twice
            "key": "district" | "key": "District"               | E form.key
            "key": "district" | "key": "sample"                 | E form.key-reserved
            "label": "Cavabınız" | "label": "Cavabınız", "validate": {"pattern": "["} | E form.pattern
            "label": "Cavabınız" | "label": "Cavabınız", "validate": {"pattern": "[a-z]+"} |
            "label": "Cavabınız" | "label": "Cavabınız", "validate": {"min": "=1 +"} | E form.condition
            "label": "Cavabınız" | "label": "Cavabınız", "conditional": {"hide": "=answer = \\"no\\""} |
            "label": "Cavabınız" | "label": "Cavabınız", "conditional": {"hide": "=for i in 1..99999 return i"} | E form.condition-not-allowed
            "label.en": "Your answer" | "label.en": "Your answer", "requiredWhen": "answer =" | E form.condition
            """)
    void inTheForm(String what, String instead, String expected) {
        assertThat(said("good-form.form", what, instead)).isEqualTo(rules(expected));
    }

    @Test
    void inAFileWithoutWhatItIsThere() {
        assertThat(said(
                        "good-table.dmn",
                        Map.of("good-table.dmn", between("good-table.dmn", "<decision ", "</decision>"))))
                .contains("E decision.none");
        assertThat(said(
                        "good-table.dmn",
                        Map.of("good-table.dmn", between("good-table.dmn", "<decisionTable", "</decisionTable>"))))
                .containsExactly("E decision.no-logic");
        assertThat(said("good-table.dmn", Map.of("good-table.dmn", between("good-table.dmn", "<rule", "</rule>"))))
                .containsExactly("W decision.no-rules");
        assertThat(said(
                        "sound.bpmn",
                        Map.of("sound.bpmn", between("sound.bpmn", "<bpmn:startEvent", "</bpmn:startEvent>"))))
                .contains("E flow.no-start", "E flow.dangling");
    }

    private Set<String> said(String file, String what, String instead) {
        String before = text(file);
        assertThat(before).contains(what);
        return said(file, Map.of(file, before.replace(what, instead == null ? "" : instead)));
    }

    private Set<String> said(String file, Map<String, String> changed) {
        Map<String, byte[]> files = files();
        changed.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return conformance.check(files).stream()
                .filter(finding -> finding.file().equals(file))
                .map(finding -> (finding.severity() == Severity.ERROR ? "E " : "W ") + finding.rule())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rules(String expected) {
        return expected == null ? Set.of() : new TreeSet<>(List.of(expected.split(" (?=[EW] )")));
    }

    /** The file without what stands from one text to the other. */
    private static String between(String file, String from, String to) {
        String text = text(file);
        return text.substring(0, text.indexOf(from)) + text.substring(text.indexOf(to) + to.length());
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List.of("sound.bpmn", "good-table.dmn", "good-form.form")
                .forEach(file -> files.put(file, text(file).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static String text(String file) {
        try {
            return Files.readString(file.endsWith("bpmn") ? SOUND : file.endsWith("dmn") ? TABLE : FORM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
