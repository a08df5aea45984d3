package az.icma.process.conformance;

import az.icma.process.Finding.Text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import static az.icma.process.conformance.Inspection.both;

/**
 * Every element and attribute must be on the list. The engine knows many more, and several of them run code: classes,
 * scripts, the shell, listeners, form handlers, some already while a model is being deployed.
 */
final class AllowedElements implements BpmnRule {

    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private static final AllowList LIST = new AllowList(
            Map.of(
                    Bpmn.MODEL,
                    "",
                    Bpmn.CAMUNDA,
                    "camunda",
                    XSI,
                    "xsi",
                    "http://www.omg.org/spec/BPMN/20100524/DI",
                    "bpmndi",
                    "http://www.omg.org/spec/DD/20100524/DC",
                    "dc",
                    "http://www.omg.org/spec/DD/20100524/DI",
                    "di",
                    "http://camunda.org/schema/modeler/1.0",
                    "modeler",
                    "http://bpmn.io/schema/bpmn/biocolor/1.0",
                    "bioc",
                    "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
                    "color"),
            """
            definitions: id name targetNamespace exporter exporterVersion modeler:executionPlatform modeler:executionPlatformVersion
            process: id name isExecutable processType isClosed camunda:historyTimeToLive camunda:versionTag
            collaboration: id name isClosed
            participant: id name processRef
            messageFlow: id name sourceRef targetRef messageRef
            laneSet, lane, childLaneSet: id name
            documentation: id textFormat
            extensionElements, incoming, outgoing, flowNodeRef, text, sourceRef, targetRef:
            textAnnotation: id textFormat
            association: id sourceRef targetRef associationDirection
            group: id categoryValueRef
            category, categoryValue: id name value
            dataObject: id name isCollection
            dataObjectReference: id name dataObjectRef
            dataStore: id name
            dataStoreReference: id name dataStoreRef
            dataInputAssociation, dataOutputAssociation: id
            property: id name

            message, signal: id name
            error: id name errorCode
            escalation: id name escalationCode

            startEvent: id name isInterrupting camunda:asyncBefore camunda:asyncAfter
            endEvent, intermediateCatchEvent, intermediateThrowEvent: id name parallelMultiple camunda:asyncBefore camunda:asyncAfter
            boundaryEvent: id name attachedToRef cancelActivity parallelMultiple camunda:asyncBefore camunda:asyncAfter
            messageEventDefinition: id messageRef camunda:expression camunda:resultVariable
            signalEventDefinition: id signalRef
            errorEventDefinition: id errorRef camunda:errorCodeVariable
            escalationEventDefinition: id escalationRef camunda:escalationCodeVariable
            timerEventDefinition, terminateEventDefinition: id
            conditionalEventDefinition: id camunda:variableName camunda:variableEvents
            timeDate, timeDuration, timeCycle, condition: id xsi:type

            userTask: id name default camunda:assignee camunda:candidateGroups camunda:dueDate camunda:followUpDate camunda:priority
            userTask: camunda:formRef camunda:formRefBinding camunda:formRefVersion camunda:asyncBefore camunda:asyncAfter
            serviceTask, sendTask: id name default implementation camunda:expression camunda:resultVariable camunda:asyncBefore camunda:asyncAfter
            businessRuleTask: id name default implementation camunda:decisionRef camunda:decisionRefBinding camunda:decisionRefVersion
            businessRuleTask: camunda:mapDecisionResult camunda:resultVariable camunda:asyncBefore camunda:asyncAfter
            receiveTask: id name default implementation messageRef camunda:asyncBefore camunda:asyncAfter
            manualTask: id name default
            callActivity: id name default calledElement camunda:calledElementBinding camunda:asyncBefore camunda:asyncAfter
            subProcess: id name default triggeredByEvent camunda:asyncBefore camunda:asyncAfter
            multiInstanceLoopCharacteristics: id isSequential camunda:collection camunda:elementVariable
            loopCardinality, completionCondition: id xsi:type

            exclusiveGateway, inclusiveGateway: id name default gatewayDirection camunda:asyncBefore camunda:asyncAfter
            parallelGateway: id name gatewayDirection camunda:asyncBefore camunda:asyncAfter
            eventBasedGateway: id name gatewayDirection eventGatewayType instantiate
            sequenceFlow: id name sourceRef targetRef
            conditionExpression: id xsi:type

            camunda:properties:
            camunda:property: id name value
            camunda:in: source sourceExpression target businessKey
            camunda:out: source sourceExpression target

            bpmndi:BPMNDiagram: id name resolution documentation
            bpmndi:BPMNPlane: id bpmnElement
            bpmndi:BPMNShape: id bpmnElement isHorizontal isExpanded isMarkerVisible isMessageVisible labelStyle
            bpmndi:BPMNShape, bpmndi:BPMNEdge, bpmndi:BPMNLabel: bioc:stroke bioc:fill color:background-color color:border-color color:color
            bpmndi:BPMNEdge: id bpmnElement sourceElement targetElement messageVisibleKind labelStyle
            bpmndi:BPMNLabel: id labelStyle
            bpmndi:BPMNLabelStyle: id
            dc:Bounds: x y width height id
            dc:Font: name size isBold isItalic isUnderline isStrikeThrough
            di:waypoint: x y id xsi:type
            """);

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,20}|rgb\\([0-9, ]{5,15}\\)");

    private static final Set<String> SCRIPTS = Set.of("scriptTask", "script", "scriptFormat", "resource", "language");
    private static final Set<String> CODE = Set.of(
            "class",
            "delegateExpression",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "formHandlerClass",
            "validation",
            "constraint");
    private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");
    private static final Set<String> TENANTS =
            Set.of("calledElementTenantId", "decisionRefTenantId", "caseTenantId", "tenantId");

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        model.definitions().tree().forEach(element -> {
            if (LIST.allows(element)) {
                element.attributes().forEach(attribute -> inspect(element, attribute, inspection));
            } else {
                refuse(LIST.name(element), element.name(), element, inspection);
            }
        });
    }

    private void inspect(XmlElement element, XmlElement.Attribute attribute, Inspection inspection) {
        String name = LIST.name(attribute);
        if (!LIST.allows(element, attribute)) {
            refuse(name, attribute.name(), element, inspection);
        } else if (name.equals("xsi:type") && !attribute.value().matches("([\\w-]+:)?(tFormalExpression|Point)")) {
            refuse(name, attribute.name(), element, inspection);
        } else if ((name.startsWith("bioc:") || name.startsWith("color:"))
                && !COLOUR.matcher(attribute.value()).matches()) {
            inspection.error(
                    "security.colour",
                    element,
                    both("“" + name + "” rəng deyil.", "“" + name + "” is not a colour."),
                    both("Rəngi yenidən seçin.", "Choose the colour again."));
        }
    }

    private static void refuse(String written, String name, XmlElement element, Inspection inspection) {
        String shown = Inspection.shortened(written);
        if (SCRIPTS.contains(name)) {
            inspection.error(
                    "security.script",
                    element,
                    both("Skriptlər qadağandır: “" + shown + "”.", "Scripts are not allowed: “" + shown + "”."),
                    catalogueInstead());
        } else if (CODE.contains(name)) {
            inspection.error(
                    "security.class",
                    element,
                    both(
                            "Model Java sinfi çağıra bilməz: “" + shown + "”.",
                            "A model may not name Java classes: “" + shown + "”."),
                    catalogueInstead());
        } else if (LISTENERS.contains(name)) {
            inspection.error(
                    "security.listener",
                    element,
                    both("Dinləyicilər qadağandır: “" + shown + "”.", "Listeners are not allowed: “" + shown + "”."),
                    both(
                            "Dinləyicini silin; lazım olan işi ayrıca xidmət addımı edin.",
                            "Delete the listener; make the work a service task of its own."));
        } else if (TENANTS.contains(name)) {
            inspection.error(
                    "security.tenant",
                    element,
                    both(
                            "Başqa təşkilatın sahəsinə müraciət qadağandır: “" + shown + "”.",
                            "Reaching into another tenant is not allowed: “" + shown + "”."),
                    both("Bu atributu silin.", "Delete this attribute."));
        } else if (element.namespace().equals(Bpmn.CAMUNDA) && name.equals("connector")) {
            inspection.error(
                    "security.connector",
                    element,
                    both("Konnektorlar qadağandır.", "Connectors are not allowed."),
                    catalogueInstead());
        } else if (name.equals("type") && written.equals("camunda:type")) {
            inspection.error(
                    "security.task-type",
                    element,
                    both(
                            "Bu növ xidmət addımı qadağandır: camunda:type=“"
                                    + Inspection.shortened(element.attribute(Bpmn.CAMUNDA, "type")
                                            .orElse(""))
                                    + "”.",
                            "This kind of service task is not allowed: camunda:type=“"
                                    + Inspection.shortened(element.attribute(Bpmn.CAMUNDA, "type")
                                            .orElse(""))
                                    + "”."),
                    catalogueInstead());
        } else if (written.equals("xsi:schemaLocation") || written.equals("xsi:noNamespaceSchemaLocation")) {
            inspection.error(
                    "xml.schema-location",
                    element,
                    both(
                            "Fayl başqa yerdən sxem yükləməyi istəyir (" + shown + ").",
                            "The file asks to load a schema from elsewhere (" + shown + ")."),
                    both("Bu atributu silin.", "Delete this attribute."));
        } else {
            inspection.error(
                    "allowed.only-listed",
                    element,
                    both("“" + shown + "” modeldə icazəli deyil.", "“" + shown + "” is not allowed in a model."),
                    both(
                            "Onu silin və ya icazəli elementlə əvəz edin.",
                            "Delete it, or replace it by an element that is allowed."));
        }
    }

    private static Text catalogueInstead() {
        return both(
                "Kataloqdakı metodu çağıran xidmət addımından istifadə edin: camunda:expression=\"${ad.metod(caseId)}\".",
                "Use a service task that calls a method of the catalogue: camunda:expression=\"${name.method(caseId)}\".");
    }
}
