package az.icma.process;

import az.icma.process.conformance.Bpmn;
import az.icma.process.conformance.Unreadable;
import az.icma.process.conformance.XmlElement;
import az.icma.process.conformance.XmlReader;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a model's text says, element by element, without its drawing: to be listed, shown and compared.
 *
 * @param texts the process's own name and what it is for
 * @param elements by id, in the order of the text
 */
public record ModelOutline(ProcessKey key, ElementTexts texts, Map<String, Element> elements) {

    private static final Set<String> REFERENCES = Set.of("messageRef", "signalRef", "errorRef", "escalationRef");
    /** What holds anyway; editors leave it out when they save. */
    private static final Map<String, String> UNDERSTOOD = Map.of(
            "camunda:calledElementBinding", "latest",
            "camunda:decisionRefBinding", "latest",
            "camunda:asyncBefore", "false",
            "camunda:asyncAfter", "false",
            "cancelActivity", "true",
            "isInterrupting", "true",
            "isSequential", "false",
            "parallelMultiple", "false",
            "triggeredByEvent", "false");

    private static final Set<String> SAID_ELSEWHERE = Set.of(
            "incoming", "outgoing", "documentation", "extensionElements", "flowNodeRef", "properties", "property");

    /**
     * @param kind the BPMN name of the element: {@code userTask}, {@code sequenceFlow} …
     * @param facts everything else that the text says of it: {@code camunda:candidateGroups}, {@code conditionExpression},
     *     {@code timerEventDefinition/timeDate}, {@code in/caseId} …
     */
    public record Element(String id, String kind, ElementTexts texts, Map<String, String> facts) {

        /** The form that a person fills in here. */
        public Optional<String> form() {
            return Optional.ofNullable(facts.get("camunda:formRef")).or(() -> texts.property("form"));
        }

        public Optional<String> decision() {
            return Optional.ofNullable(facts.get("camunda:decisionRef"));
        }

        public Optional<String> calledProcess() {
            return Optional.ofNullable(facts.get("calledElement"));
        }
    }

    /** Nothing for a text that is no readable model; the check says why. */
    public static Optional<ModelOutline> of(String bpmn) {
        try {
            Bpmn model = Bpmn.of(XmlReader.read(bpmn.getBytes(StandardCharsets.UTF_8)));
            Map<String, String> labels = new LinkedHashMap<>();
            model.described().forEach(element -> labels.put(element.id(), element.label()));
            Map<String, Element> elements = new LinkedHashMap<>();
            model.described()
                    .filter(ModelOutline::standsAlone)
                    .forEach(element -> elements.put(
                            element.id(),
                            new Element(element.id(), element.name(), texts(element), facts(element, labels))));
            XmlElement process = model.process();
            return Optional.of(new ModelOutline(new ProcessKey(process.id()), texts(process), elements));
        } catch (Unreadable | IllegalArgumentException noModel) {
            return Optional.empty();
        }
    }

    private static boolean standsAlone(XmlElement element) {
        return !element.name().endsWith("EventDefinition")
                && !element.name().endsWith("Expression")
                && !element.name().startsWith("time")
                && !Set.of("multiInstanceLoopCharacteristics", "definitions", "collaboration", "laneSet", "process")
                        .contains(element.name());
    }

    private static ElementTexts texts(XmlElement element) {
        return new ElementTexts(element.id(), element.label(), Bpmn.documentation(element), Bpmn.properties(element));
    }

    private static Map<String, String> facts(XmlElement element, Map<String, String> labels) {
        Map<String, String> facts = new TreeMap<>();
        collect("", element, labels, facts);
        element.children().stream()
                .filter(child -> child.name().equals("extensionElements"))
                .flatMap(extension -> extension.children().stream())
                .filter(child -> Set.of("in", "out").contains(child.name()))
                .forEach(mapping -> collect(mapping.name() + "/" + target(mapping), mapping, labels, facts));
        return facts;
    }

    private static String target(XmlElement mapping) {
        return mapping.attribute("target").orElse("businessKey");
    }

    private static String name(XmlElement.Attribute attribute) {
        return (attribute.namespace().isEmpty() ? "" : "camunda:") + attribute.name();
    }

    private static void collect(
            String path, XmlElement element, Map<String, String> labels, Map<String, String> facts) {
        String below = path.isEmpty() ? "" : path + "/";
        element.attributes().stream()
                .filter(attribute -> !Set.of("id", "name", "type").contains(attribute.name()))
                .filter(attribute -> !attribute.value().equals(UNDERSTOOD.get(name(attribute))))
                .forEach(attribute -> facts.put(
                        below + name(attribute),
                        REFERENCES.contains(attribute.name())
                                ? labels.getOrDefault(attribute.value(), attribute.value())
                                : attribute.value()));
        if (!path.isEmpty() && !element.text().isBlank()) {
            facts.put(path, element.text());
        }
        element.children().stream()
                .filter(child ->
                        !SAID_ELSEWHERE.contains(child.name()) && (child.id().isEmpty() || !standsAlone(child)))
                .forEach(child -> {
                    facts.putIfAbsent(below + child.name(), "");
                    collect(below + child.name(), child, labels, facts);
                });
    }
}
