package az.icma.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static az.icma.process.SoundModel.FORM;
import static az.icma.process.SoundModel.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

/** What the check says of waits, circles, repetitions and sizes, on both sides of each bound. */
class ShapesAndBoundsTest {

    private static final String TIMER =
            "<bpmn:timerEventDefinition id=\"Definition_Late\"><bpmn:timeDate id=\"Date_Late\" xsi:type=\"bpmn:tFormalExpression\">${deadlines.inWorkingDays(5)}</bpmn:timeDate></bpmn:timerEventDefinition>";
    private static final String MESSAGE =
            "<bpmn:messageEventDefinition id=\"Definition_Late\" messageRef=\"Message_Told\" />";

    /** A step whose time is somebody else's and that has no due date. */
    private static SoundModel waitingForAnAuthority() {
        return new SoundModel()
                .write("name=\"clock\" value=\"ours\"", "name=\"clock\" value=\"authority\"")
                .write(" camunda:dueDate=\"${deadlines.inWorkingDays(3)}\"", "");
    }

    @Test
    void aWaitForSomebodyElseNeedsATimerOnIt() {
        assertThat(waitingForAnAuthority().said()).containsExactly("E wait.no-timer");
        assertThat(waitingForAnAuthority().add(boundary("Task_Answer", TIMER)).said())
                .isEmpty();
        assertThat(waitingForAnAuthority().add(boundary("Task_Answer", MESSAGE)).said())
                .containsExactly("E wait.no-timer");
        assertThat(waitingForAnAuthority().add(boundary("Task_Below", TIMER)).said())
                .containsExactly("E wait.no-timer");
    }

    @Test
    void orATimerBesideIt() {
        assertThat(newsOr("Event_Late", "intermediateCatchEvent", TIMER).said()).isEmpty();
        assertThat(newsOr("Event_Late", "intermediateCatchEvent", MESSAGE).said())
                .contains("E wait.no-timer");
    }

    @Test
    void orATimerAroundIt() {
        assertThat(talk("authority", "").said()).containsExactly("E wait.no-timer");
        assertThat(talk("authority", "").add(boundary("Sub_Talk", TIMER)).said())
                .isEmpty();
        assertThat(talk("authority", "").add(boundary("Sub_Talk", MESSAGE)).said())
                .containsExactly("E wait.no-timer");
        assertThat(talk("ours", "").said()).containsExactly("W wait.no-due-date");
    }

    @ParameterizedTest(name = "sequential {0}, {1} times: {2}")
    @CsvSource({
        "false, 0, E load.repetitions", "false, 1,", "false, 50,", "false, 51, E load.repetitions",
        "true, 0, E load.repetitions", "true, 500,", "true, 501, E load.repetitions", "true, many, E load.repetitions",
        "false, 9999999999, E load.repetitions"
    })
    void repetitionsHaveABound(boolean sequential, String count, String expected) {
        SoundModel model = repeated(
                "isSequential=\"" + sequential + "\"",
                "<bpmn:loopCardinality id=\"Count\" xsi:type=\"bpmn:tFormalExpression\">" + count
                        + "</bpmn:loopCardinality>");
        if (expected == null) {
            assertThat(model.said()).isEmpty();
        } else {
            assertThat(model.said()).containsExactly(expected);
        }
    }

    @Test
    void aRepetitionSaysHowOftenOrOverWhat() {
        assertThat(repeated("isSequential=\"true\"", "").said()).containsExactly("E load.repetitions");
        assertThat(repeated("camunda:collection=\"${sample.ask(caseId)}\" camunda:elementVariable=\"one\"", "")
                        .said())
                .doesNotContain("E load.repetitions");
    }

    @Test
    void aCircleCrossesAWait() {
        assertThat(new SoundModel().add(backTo("Task_Note", "Task_Note")).said())
                .contains("E load.loop-without-wait");
        assertThat(new SoundModel().add(backTo("Task_Note", "Task_Judge")).said())
                .doesNotContain("E load.loop-without-wait");
        assertThat(new SoundModel().add(backTo("Task_Note", "Task_Answer")).said())
                .doesNotContain("E load.loop-without-wait");
    }

    @Test
    void aCircleThroughASubProcessWaitsOnlyWhereEveryWayThroughItWaits() {
        assertThat(talk("ours", "").add(backTo("Sub_Talk", "Sub_Talk")).said())
                .doesNotContain("E load.loop-without-wait");
        assertThat(talk("ours", past()).add(backTo("Sub_Talk", "Sub_Talk")).said())
                .contains("E load.loop-without-wait");
    }

    @Test
    void processesDoNotCallThemselvesUnattended() {
        String other = new SoundModel().text(SoundModel.MODEL).replace("id=\"sound\"", "id=\"other\"");
        String unattended = "sourceRef=\"Start_Asked\" targetRef=\"Task_Below\"";
        String asked = "sourceRef=\"Start_Asked\" targetRef=\"Task_Answer\"";
        String callsOther = "calledElement=\"other\"";
        String callsSound = "calledElement=\"sound\"";
        assertThat(new SoundModel()
                        .write(asked, unattended)
                        .write("calledElement=\"below\"", callsSound)
                        .said())
                .contains("E call.circle");
        assertThat(new SoundModel()
                        .write(asked, unattended)
                        .write("calledElement=\"below\"", callsOther)
                        .beside("other.bpmn", other.replace("calledElement=\"below\"", callsSound))
                        .said())
                .contains("E call.circle");
        assertThat(new SoundModel()
                        .write(asked, unattended)
                        .write("calledElement=\"below\"", callsOther)
                        .beside("other.bpmn", other)
                        .said())
                .doesNotContain("E call.circle");
    }

    @Test
    void whatACallerHandsDownHasAValueAndIsDeclared() {
        String caller = new SoundModel()
                .text(SoundModel.MODEL)
                .replace("id=\"sound\"", "id=\"other\"")
                .replace("calledElement=\"below\"", "calledElement=\"sound\"")
                .replace(
                        "<camunda:in source=\"caseId\"",
                        "<camunda:in source=\"verdict\" target=\"judged\" /><camunda:in source=\"caseId\"");
        assertThat(new SoundModel()
                        .write("${verdict == 'good'}", "${judged == 'good'}")
                        .said())
                .containsExactly("E variable.unknown");
        assertThat(new SoundModel()
                        .write("${verdict == 'good'}", "${judged == 'good'}")
                        .beside("other.bpmn", caller)
                        .said())
                .containsExactly("E dictionary.undeclared");
        assertThat(new SoundModel()
                        .write("${verdict == 'good'}", "${judged == 'good'}")
                        .write("verdict: code good", "verdict: code good; judged: code good")
                        .beside("other.bpmn", caller)
                        .said())
                .isEmpty();
    }

    @Test
    void aTableReadsOnlyWhatHasAValue() {
        assertThat(new SoundModel()
                        .write(TABLE, "<text>answer</text>", "<text>unheard</text>")
                        .said())
                .containsExactly("E decision.input");
    }

    @Test
    void namesAndExpressionsHaveALength() {
        assertThat(new SoundModel()
                        .write("name=\"Qeyd et\"", "name=\"" + "q".repeat(255) + "\"")
                        .said())
                .isEmpty();
        assertThat(new SoundModel()
                        .write("name=\"Qeyd et\"", "name=\"" + "q".repeat(256) + "\"")
                        .said())
                .containsExactly("E text.too-long");
        assertThat(new SoundModel()
                        .write("id=\"Flow_Note_Answered\"", "id=\"F" + "l".repeat(63) + "\"")
                        .said())
                .isEmpty();
        assertThat(new SoundModel()
                        .write("id=\"Flow_Note_Answered\"", "id=\"F" + "l".repeat(64) + "\"")
                        .said())
                .containsExactly("E id.too-long");
        String start = "${verdict == '";
        assertThat(new SoundModel()
                        .write("${verdict == 'good'}", start + "g".repeat(498 - start.length()) + "'}")
                        .said())
                .isEmpty();
        assertThat(new SoundModel()
                        .write("${verdict == 'good'}", start + "g".repeat(499 - start.length()) + "'}")
                        .said())
                .containsExactly("E expression.too-long");
    }

    @Test
    void patternsHaveALength() {
        assertThat(pattern("a".repeat(200)).said(FORM)).isEmpty();
        assertThat(pattern("a".repeat(201)).said(FORM)).containsExactly("E load.pattern");
    }

    @Test
    void modelsHaveASize() {
        assertThat(manySteps(300).said()).doesNotContain("E load.too-many-elements");
        assertThat(manySteps(301).said()).containsExactly("E load.too-many-elements");
    }

    @Test
    void tablesHaveASize() {
        assertThat(manyRules(2_000).said(TABLE)).isEmpty();
        assertThat(manyRules(2_001).said(TABLE)).containsExactly("E decision.too-many-rules");
    }

    private static SoundModel pattern(String pattern) {
        return new SoundModel()
                .write(
                        FORM,
                        "\"label\": \"Cavabınız\"",
                        "\"label\": \"Cavabınız\", \"validate\": {\"pattern\": \"" + pattern + "\"}");
    }

    /** The sound model has ten nodes; the others stand in no order, which is another finding. */
    private static SoundModel manySteps(int nodes) {
        StringBuilder steps = new StringBuilder();
        for (int i = 10; i < nodes; i++) {
            steps.append("<bpmn:task id=\"Task_").append(i).append("\" name=\"Addım\" />");
        }
        return new SoundModel().add(steps.toString());
    }

    private static SoundModel manyRules(int rules) {
        StringBuilder more = new StringBuilder();
        for (int i = 1; i < rules; i++) {
            more.append("<rule id=\"More_")
                    .append(i)
                    .append("\"><inputEntry id=\"In_")
                    .append(i)
                    .append("\"><text>\"yes\"</text></inputEntry><outputEntry id=\"Out_")
                    .append(i)
                    .append("\"><text>\"good\"</text></outputEntry></rule>");
        }
        return new SoundModel().write(TABLE, "</decisionTable>", more + "</decisionTable>");
    }

    private static SoundModel repeated(String attributes, String content) {
        return new SoundModel()
                .write(
                        "<camunda:property name=\"clock\" value=\"ours\" /></camunda:properties></bpmn:extensionElements>",
                        "<camunda:property name=\"clock\" value=\"ours\" /></camunda:properties></bpmn:extensionElements><bpmn:multiInstanceLoopCharacteristics id=\"Loop\" "
                                + attributes + ">" + content + "</bpmn:multiInstanceLoopCharacteristics>");
    }

    private static String backTo(String from, String to) {
        return "<bpmn:sequenceFlow id=\"Flow_Back\" sourceRef=\"" + from + "\" targetRef=\"" + to + "\" />";
    }

    private static String boundary(String step, String definition) {
        return event("boundaryEvent", "Event_Late", "attachedToRef=\"" + step + "\"", definition)
                + "<bpmn:sequenceFlow id=\"Flow_Late_End\" sourceRef=\"Event_Late\" targetRef=\"End_Told\" />";
    }

    private static String event(String kind, String id, String attributes, String definition) {
        return "<bpmn:" + kind + " id=\"" + id + "\" name=\"Gecikdi\" " + attributes
                + "><bpmn:documentation>Gecikəndə.</bpmn:documentation><bpmn:extensionElements><camunda:properties><camunda:property name=\"name.en\" value=\"Is late\" /><camunda:property name=\"documentation.en\" value=\"When late.\" /><camunda:property name=\"clock\" value=\"authority\" /><camunda:property name=\"form\" value=\"good-form\" /><camunda:property name=\"roles\" value=\"lawyer\" /></camunda:properties></bpmn:extensionElements>"
                + definition + "</bpmn:" + kind + ">";
    }

    /** After the question either the news comes or the other event; the news has no timer of its own. */
    private static SoundModel newsOr(String id, String kind, String definition) {
        return new SoundModel()
                .write("<camunda:property name=\"noTimerReason\" value=\"Sınaqdır\" />", "")
                .write(
                        "sourceRef=\"Gateway_Good\" targetRef=\"Event_Told\"",
                        "sourceRef=\"Gateway_Good\" targetRef=\"Gateway_News\"")
                .add(
                        "<bpmn:eventBasedGateway id=\"Gateway_News\" name=\"Nə olacaq?\"><bpmn:extensionElements><camunda:properties><camunda:property name=\"name.en\" value=\"What comes?\" /></camunda:properties></bpmn:extensionElements></bpmn:eventBasedGateway>"
                                + "<bpmn:sequenceFlow id=\"Flow_News_Told\" sourceRef=\"Gateway_News\" targetRef=\"Event_Told\" />"
                                + event(kind, id, "", definition)
                                + "<bpmn:sequenceFlow id=\"Flow_News_Late\" sourceRef=\"Gateway_News\" targetRef=\""
                                + id
                                + "\" />"
                                + "<bpmn:sequenceFlow id=\"Flow_Late_End\" sourceRef=\"" + id
                                + "\" targetRef=\"End_Told\" />");
    }

    /** At the end stands a sub-process in which somebody is asked. */
    private static SoundModel talk(String clock, String more) {
        String name =
                "<bpmn:extensionElements><camunda:properties><camunda:property name=\"name.en\" value=\"Talk\" /></camunda:properties></bpmn:extensionElements>";
        return new SoundModel()
                .write(
                        "sourceRef=\"Task_Note\" targetRef=\"End_Answered\"",
                        "sourceRef=\"Task_Note\" targetRef=\"Sub_Talk\"")
                .add(
                        "<bpmn:subProcess id=\"Sub_Talk\" name=\"Danış\">" + name
                                + "<bpmn:startEvent id=\"Start_Talk\" name=\"Başla\">" + name + "</bpmn:startEvent>"
                                + "<bpmn:userTask id=\"Task_Talk\" name=\"Danış\" camunda:candidateGroups=\"lawyer\" camunda:formRef=\"good-form\" camunda:formRefBinding=\"deployment\"><bpmn:documentation>Danışın.</bpmn:documentation><bpmn:extensionElements><camunda:properties><camunda:property name=\"name.en\" value=\"Talk\" /><camunda:property name=\"documentation.en\" value=\"Talk.\" /><camunda:property name=\"clock\" value=\""
                                + clock + "\" /></camunda:properties></bpmn:extensionElements></bpmn:userTask>"
                                + "<bpmn:endEvent id=\"End_Talk\" name=\"Danışıldı\"><bpmn:extensionElements><camunda:properties><camunda:property name=\"name.en\" value=\"Talked\" /><camunda:property name=\"outcome\" value=\"talked\" /></camunda:properties></bpmn:extensionElements></bpmn:endEvent>"
                                + "<bpmn:sequenceFlow id=\"Flow_Start_Talk\" sourceRef=\"Start_Talk\" targetRef=\"Task_Talk\" />"
                                + "<bpmn:sequenceFlow id=\"Flow_Talk_End\" sourceRef=\"Task_Talk\" targetRef=\"End_Talk\" />"
                                + more + "</bpmn:subProcess>"
                                + "<bpmn:sequenceFlow id=\"Flow_Sub_End\" sourceRef=\"Sub_Talk\" targetRef=\"End_Answered\" />");
    }

    /** A way past the step. */
    private static String past() {
        return "<bpmn:sequenceFlow id=\"Flow_Past\" sourceRef=\"Start_Talk\" targetRef=\"End_Talk\" />";
    }
}
