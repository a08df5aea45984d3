package az.icma.process.conformance;

import java.util.HashMap;
import java.util.Map;

import static az.icma.process.conformance.Inspection.both;

/** A file of decisions holds listed elements and attributes only. */
final class DmnElements {

    private static final AllowList LIST = new AllowList(
            prefixes(),
            """
            definitions: id name namespace exporter exporterVersion expressionLanguage typeLanguage modeler:executionPlatform modeler:executionPlatformVersion
            description, text, question, allowedAnswers: id
            decision: id name camunda:historyTimeToLive camunda:versionTag
            decisionTable: id hitPolicy aggregation preferredOrientation outputLabel
            input: id label camunda:inputVariable
            inputExpression, literalExpression, outputEntry, inputEntry, inputValues, outputValues, defaultOutputEntry: id typeRef expressionLanguage label
            output: id name label typeRef
            rule, annotationEntry, annotation: id name label
            variable: id name typeRef label
            informationRequirement, authorityRequirement: id
            requiredDecision, requiredInput, requiredAuthority: href
            inputData, knowledgeSource: id name
            textAnnotation: id textFormat
            association: id associationDirection
            sourceRef, targetRef: href
            extensionElements:
            dmndi:DMNDI, dmndi:DMNDiagram, dmndi:DMNShape, dmndi:DMNEdge, dmndi:DMNLabel, dmndi:Size: id name dmnElementRef isCollapsed isListedInputData sharedStyle height width
            dmndi:DMNDecisionServiceDividerLine: id
            dc:Bounds: id x y width height
            di:waypoint: id x y
            biodi:bounds: x y width height
            biodi:edge, biodi:waypoints: source x y
            biodi:waypoint: x y
            """);

    private DmnElements() {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new HashMap<>(Map.of(
                "http://camunda.org/schema/1.0/dmn",
                "camunda",
                "http://camunda.org/schema/modeler/1.0",
                "modeler",
                "https://www.omg.org/spec/DMN/20191111/DMNDI/",
                "dmndi",
                "http://www.omg.org/spec/DMN/20180521/DMNDI/",
                "dmndi",
                "http://www.omg.org/spec/DMN/20180521/DC/",
                "dc",
                "http://www.omg.org/spec/DMN/20180521/DI/",
                "di",
                "http://bpmn.io/schema/dmn/biodi/1.0",
                "biodi",
                "http://bpmn.io/schema/dmn/biodi/2.0",
                "biodi",
                AllowedElements.XSI,
                "xsi"));
        Dmn.MODELS.forEach(model -> prefixes.put(model, ""));
        return prefixes;
    }

    static void inspect(Dmn table, Inspection inspection) {
        table.definitions().tree().forEach(element -> {
            if (!LIST.allows(element)) {
                notListed(LIST.name(element), element, inspection);
                return;
            }
            element.attributes().stream()
                    .filter(attribute -> !LIST.allows(element, attribute))
                    .forEach(attribute -> {
                        if (attribute.namespace().equals(AllowedElements.XSI)) {
                            inspection.error(
                                    "xml.schema-location",
                                    element,
                                    both(
                                            "Fayl başqa yerdən sxem yükləməyi istəyir.",
                                            "The file asks to load a schema from elsewhere."),
                                    both("Bu atributu silin.", "Delete this attribute."));
                        } else {
                            notListed(LIST.name(attribute), element, inspection);
                        }
                    });
        });
    }

    private static void notListed(String name, XmlElement element, Inspection inspection) {
        inspection.error(
                "allowed.only-listed",
                element,
                both(
                        "“" + Inspection.shortened(name) + "” qərar cədvəlində icazəli deyil.",
                        "“" + Inspection.shortened(name) + "” is not allowed in a decision table."),
                both("Onu silin.", "Delete it."));
    }
}
