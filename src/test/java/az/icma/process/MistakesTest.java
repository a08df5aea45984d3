package az.icma.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import static az.icma.process.SoundModel.FORM;
import static az.icma.process.SoundModel.MODEL;
import static az.icma.process.SoundModel.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

/** A sound model, its table and its form; one slip at a time, and exactly that is said. */
class MistakesTest {

    @Test
    void nothingIsSaidOfWhatIsSound() {
        assertThat(new SoundModel().findings()).isEmpty();
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
            xsi:type="bpmn:tFormalExpression">${verdict | xsi:type="bpmn:tEvil">${verdict | E allowed.only-listed
            P3650D | P365D                                      |
            name="sample.told" | name="Told"                    | W message.name
            name="clock" value="ours" | name="clock" value="ours" /><camunda:property name="offeredTo" value="team" |
            name="clock" value="ours" | name="clock" value="ours" /><camunda:property name="offeredTo" value="all"  | E role.offered-to
            camunda:candidateGroups="lawyer" | camunda:assignee="nigar" | E role.fixed-person
            camunda:candidateGroups="lawyer" | camunda:candidateGroups="coordinator,lawyer" |
            verdict: code good | verdict: code good; more        | E dictionary.unreadable
            answer: code yes no; |                              | E dictionary.undeclared
            answer: code yes no | answer: code yes              | E dictionary.kind
            answer: code yes no | answer: code yes no later     |
            answer: code yes no | answer: code                  |
            answer: code yes no | answer: id                    |
            answer: code yes no | answer: date                  | E dictionary.kind
            ${sample.note(caseId)} | ${sample.note(caseId) + deadlines.inWorkingDays(3)} | E call.not-a-call E expression.several-calls
            ${verdict == 'good'} | ${verdict.length == 'good'}  | E expression.not-allowed
            ${verdict == 'good'} | ${execution == 'good'}       | E security.engine-object
            <bpmn:documentation>Bəli və ya xeyr deyin. | <bpmn:documentation>${caseId} | E expression.not-here
            decisionRef="good-table" | decisionRef="${caseId}"  | E decision.unknown E expression.not-here
            """)
    void inTheModel(String what, String instead, String expected) {
        assertThat(said(MODEL, what, instead)).isEqualTo(rules(expected));
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
            <definitions | <definitions xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" | E xml.schema-location
            <definitions | <definitions onload="x"              | E allowed.only-listed
            label="Cavab" | label="Cavab" camunda:inputVariable="x" |
            typeRef="string"><text>answer | typeRef="string"><text>unheard |
            <decisionTable id= | <informationRequirement id="Need_1"><requiredDecision href="#gone" /></informationRequirement><decisionTable id= | E decision.dangling
            <decisionTable id= | <informationRequirement id="Need_1"><requiredDecision href="good-table" /></informationRequirement><decisionTable id= | E decision.circle E decision.dangling
            <decisionTable id= | <informationRequirement id="Need_1"><requiredDecision href="#good-table" /></informationRequirement><decisionTable id= | E decision.circle
            """)
    void inTheTable(String what, String instead, String expected) {
        assertThat(said(TABLE, what, instead)).isEqualTo(rules(expected));
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
            "label": "Cavabınız" | "label": "Cavabınız", "min": "=1 +" | E form.condition
            "label": "Cavabınız" | "label": "Cavabınız", "conditional": {"hide": "=for i in 0..10000 return i"} |
            "label": "Cavabınız" | "label": "Cavabınız", "conditional": {"hide": "=for i in 1..answer return i"} | E form.condition-not-allowed
            "label": "Cavabınız" | "label": "Cavabınız", "conditional": {"hide": "=for i in answer..1 return i"} | E form.condition-not-allowed
            "label": "Cavabınız" | "label": "Cavabınız", "conditional": {"hide": "=if answer = 1 then (for i in 1..99999 return i) else 1"} | E form.condition-not-allowed
            "label": "Cavabınız" | "label": "Cavabınız", "conditional": {"hide": "=[1, function(x) x]"} | E form.condition-not-allowed
            "label": "Cavabınız" | "label": "Cavabınız", "validate": {"pattern": "(a+)+"} | E load.pattern
            "value": "no", | "value": "yes",                    | E form.choice
            "value": "no", | "value": "",                       | E form.choice
            "label": "Xeyr", | "label": " ",                    | E form.choice
            "label.en": "No" | "label.en": ""                   | W form.no-english
            "choices": "districts" | "choices": ""              | E form.no-choices
            "choices": "districts" | "choices": "planets"       | E form.choice-list
            "values": [] | "values": {}                         |
            "values": [] | "valuesExpression": "=x"             | E form.values-expression
            "type": "select" | "type": "html"                   | E form.component
            "type": "select" | "type": "table"                  | W form.component-later
            "type": "select" | "type": "textfield"              |
            "components": [ | "components": [{"type": "button", "label": "Göndər"},  |
            "components": [ | "components": [{"type": "button", "action": "submit"}, |
            "components": [ | "components": [{"type": "button", "action": "reset"},  |
            "components": [ | "components": [{"type": "button", "action": "open"},   | E form.component
            "components": [ | "components": [{"type": "text", "text": "Salam"},      | W form.no-english
            "components": [ | "components": [{"type": "text", "text": "Salam", "properties": {"text.en": "Hello"}}, |
            "components": [ | "components": [{"type": "group", "components": []},    |
            "components": [ | "components": [{"type": "group", "label": "Ünvan", "components": []}, | W form.no-english
            "components": [ | "components": [{"type": "group", "components": [{"type": "textfield", "key": "answer", "label": "B", "properties": {"label.en": "B"}}]}, | E form.key-twice
            "components": [ | "components": [{"type": "group", "path": "at", "components": [{"type": "textfield", "key": "answer", "label": "B", "properties": {"label.en": "B"}}]}, |
            "components": [ | "components": [{"type": "group", "path": "At", "components": []}, | E form.key
            "components": [ | "components": [{"type": "dynamiclist", "path": "people", "label": "L", "properties": {"label.en": "L"}, "components": []}, | E form.list-empty
            "components": [ | "components": [{"type": "dynamiclist", "path": "people", "label": "L", "properties": {"label.en": "L"}, "components": [{"type": "textfield", "key": "answer", "label": "B", "properties": {"label.en": "B"}}]}, |
            "components": [ | "components": [{"type": "dynamiclist", "path": "people", "label": "L", "properties": {"label.en": "L", "item": "Adam"}, "components": [{"type": "textfield", "key": "name", "label": "B", "properties": {"label.en": "B"}}]}, | W form.no-english
            "components": [ | "components": [{"type": "dynamiclist", "path": "people", "label": "L", "properties": {"label.en": "L"}, "components": [{"type": "textfield", "key": "name", "label": "B"}]}, | W form.no-english
            "label": "Cavabınız" | "dateLabel": "Gün"           |
            """)
    void inTheForm(String what, String instead, String expected) {
        assertThat(said(FORM, what, instead)).isEqualTo(rules(expected));
    }

    @Test
    void inAFileWithoutWhatItIsThere() {
        assertThat(new SoundModel().cut(TABLE, "<decision ", "</decision>").said(TABLE))
                .contains("E decision.none");
        assertThat(new SoundModel()
                        .cut(TABLE, "<decisionTable", "</decisionTable>")
                        .said(TABLE))
                .containsExactly("E decision.no-logic");
        assertThat(new SoundModel().cut(TABLE, "<rule", "</rule>").said(TABLE)).containsExactly("W decision.no-rules");
        assertThat(new SoundModel()
                        .cut(MODEL, "<bpmn:startEvent", "</bpmn:startEvent>")
                        .said(MODEL))
                .contains("E flow.no-start", "E flow.dangling");
    }

    private static Set<String> said(String file, String what, String instead) {
        return new SoundModel()
                .write(file, what, instead == null ? "" : instead)
                .said(file);
    }

    private static Set<String> rules(String expected) {
        return expected == null ? Set.of() : new TreeSet<>(List.of(expected.split(" (?=[EW] )")));
    }
}
