package az.icma.process;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class ModelReaderTest {

    private static final String BPMN =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://icma.az">
              <bpmn:process id="small-case" name="Kiçik iş" isExecutable="true">
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="name.en" value="Small case"/>
                </camunda:properties></bpmn:extensionElements>
                <bpmn:userTask id="Task_Decide" name="Qərar ver" camunda:assignee="${lawyer}"
                    camunda:dueDate="${deadlines.due('VMH-10.1', registeredOn)}">
                  <bpmn:documentation>Sənədlərə baxın.</bpmn:documentation>
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="name.en" value="Decide"/>
                    <camunda:property name="clock" value="ours"/>
                  </camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:businessRuleTask id="Task_Judge" camunda:decisionRef="judge" camunda:resultVariable="verdict"/>
                <bpmn:sequenceFlow id="Flow_1" sourceRef="Task_Decide" targetRef="Task_Judge">
                  <bpmn:conditionExpression>${decision == 'accept' and not empty reason}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:callActivity id="Call_Appeal" calledElement="appeal"><bpmn:extensionElements>
                  <camunda:in businessKey="${appealId}"/><camunda:in source="urgency" target="urgency"/>
                </bpmn:extensionElements></bpmn:callActivity>
                <bpmn:endEvent id="End_1"><bpmn:extensionElements><camunda:properties>
                  <camunda:property name="outcome" value="${outcome}"/>
                </camunda:properties></bpmn:extensionElements></bpmn:endEvent>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final String DMN =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
              <decision id="judge" name="Judge"><decisionTable id="t" hitPolicy="FIRST">
                <input id="i"><inputExpression id="e"><text>topic</text></inputExpression></input>
                <output id="o" name="verdict"/>
                <rule id="r"><inputEntry id="c"><text>"land", minimum</text></inputEntry>
                  <outputEntry id="v"><text>"good"</text></outputEntry></rule>
              </decisionTable></decision>
            </definitions>
            """;

    @Test
    void takesTextsInBothLanguagesAndOurProperties() {
        ModelFacts facts = ModelReader.read(bytes(BPMN));

        assertThat(facts.processKey()).isEqualTo(new ProcessKey("small-case"));
        assertThat(facts.nameAz()).isEqualTo("Kiçik iş");
        assertThat(facts.nameEn()).isEqualTo("Small case");
        ElementTexts task = facts.elements().get("Task_Decide");
        assertThat(task.name(Locale.forLanguageTag("az"))).isEqualTo("Qərar ver");
        assertThat(task.name(Locale.ENGLISH)).isEqualTo("Decide");
        assertThat(task.documentationAz()).isEqualTo("Sənədlərə baxın.");
        assertThat(task.property("clock")).contains("ours");
    }

    @Test
    void namesWhatExpressionsMappingsAndOutcomesRead() {
        assertThat(ModelReader.read(bytes(BPMN)).variablesRead())
                .containsExactlyInAnyOrder(
                        "lawyer", "registeredOn", "decision", "reason", "appealId", "urgency", "outcome");
    }

    @Test
    void countsWhatItsDecisionsReadAndNoOther() {
        assertThat(ModelReader.read(bytes(BPMN), List.of(bytes(DMN))).variablesRead())
                .contains("topic", "minimum");
        assertThat(ModelReader.read(bytes(BPMN), List.of(bytes(DMN.replace("\"judge\"", "\"other\""))))
                        .variablesRead())
                .doesNotContain("topic");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
