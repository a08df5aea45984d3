package az.icma.process.conformance;

import az.icma.process.ProcessDictionary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A BPMN file as the rules see it: its elements by kind, its expressions, its properties. */
public final class Bpmn {

    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static final Set<String> EVENTS =
            Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent");
    static final Set<String> TASKS = Set.of(
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "businessRuleTask",
            "manualTask",
            "scriptTask",
            "task");
    static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway", "complexGateway");
    static final Set<String> CONTAINERS = Set.of("subProcess", "callActivity", "transaction", "adHocSubProcess");

    private final XmlElement definitions;
    private final List<XmlElement> processes;
    private final List<XmlElement> flowNodes;
    private final List<XmlElement> flows;
    private final Map<String, XmlElement> byId = new LinkedHashMap<>();

    private Bpmn(XmlElement definitions) {
        this.definitions = definitions;
        this.processes = definitions.children(MODEL, "process").toList();
        List<XmlElement> ours = definitions
                .tree()
                .filter(element -> element.namespace().equals(MODEL))
                .toList();
        this.flowNodes = ours.stream().filter(Bpmn::isFlowNode).toList();
        this.flows = ours.stream()
                .filter(element -> element.name().equals("sequenceFlow"))
                .toList();
        ours.stream()
                .filter(element -> !element.id().isEmpty())
                .forEach(element -> byId.putIfAbsent(element.id(), element));
    }

    public static Bpmn of(XmlElement definitions) {
        return new Bpmn(definitions);
    }

    XmlElement definitions() {
        return definitions;
    }

    List<XmlElement> processes() {
        return processes;
    }

    /** @throws IllegalArgumentException if the file has none; the check says so before anybody asks */
    public XmlElement process() {
        return processes.stream().findFirst().orElseThrow(() -> new IllegalArgumentException("no process in the file"));
    }

    /** Everything with an id that is not drawing: the process and what is in it, participants, messages. */
    public Stream<XmlElement> described() {
        return byId.values().stream();
    }

    Stream<XmlElement> all(String name) {
        return definitions.tree().filter(element -> element.is(MODEL, name));
    }

    List<XmlElement> flowNodes() {
        return flowNodes;
    }

    List<XmlElement> flows() {
        return flows;
    }

    Stream<XmlElement> nodes(String name) {
        return flowNodes.stream().filter(node -> node.name().equals(name));
    }

    Optional<XmlElement> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<XmlElement> outgoing(XmlElement node) {
        return flows.stream()
                .filter(flow ->
                        flow.attribute("sourceRef").filter(node.id()::equals).isPresent())
                .toList();
    }

    List<XmlElement> incoming(XmlElement node) {
        return flows.stream()
                .filter(flow ->
                        flow.attribute("targetRef").filter(node.id()::equals).isPresent())
                .toList();
    }

    List<XmlElement> boundaryEvents(XmlElement activity) {
        return nodes("boundaryEvent")
                .filter(event -> event.attribute("attachedToRef")
                        .filter(activity.id()::equals)
                        .isPresent())
                .toList();
    }

    static boolean isFlowNode(XmlElement element) {
        return element.namespace().equals(MODEL)
                && (EVENTS.contains(element.name())
                        || TASKS.contains(element.name())
                        || GATEWAYS.contains(element.name())
                        || CONTAINERS.contains(element.name()));
    }

    static boolean isEventSubProcess(XmlElement element) {
        return element.is(MODEL, "subProcess")
                && element.attribute("triggeredByEvent").filter("true"::equals).isPresent();
    }

    /** The definition of an event, for example {@code messageEventDefinition}. */
    static Optional<XmlElement> definition(XmlElement event, String kind) {
        return event.child(MODEL, kind + "EventDefinition");
    }

    /** True for a start event that starts the process itself, not an event sub-process. */
    static boolean startsProcess(XmlElement event) {
        return event.name().equals("startEvent")
                && event.parent().filter(parent -> parent.is(MODEL, "process")).isPresent();
    }

    /** Where the model waits for a message: catching events and receive tasks, with the message's name. */
    Map<XmlElement, String> catches() {
        Map<XmlElement, String> catches = new LinkedHashMap<>();
        for (XmlElement node : flowNodes) {
            if (Set.of("startEvent", "intermediateCatchEvent", "boundaryEvent").contains(node.name())) {
                definition(node, "message").ifPresent(definition -> catches.put(node, messageName(definition)));
            } else if (node.name().equals("receiveTask")) {
                catches.put(node, messageName(node));
            }
        }
        return catches;
    }

    private String messageName(XmlElement referring) {
        return referring
                .attribute("messageRef")
                .flatMap(this::byId)
                .map(XmlElement::label)
                .orElse("");
    }

    /** Names that the model's expressions, mappings and outcomes read. */
    public Set<String> variablesRead() {
        Set<String> names = new LinkedHashSet<>();
        definitions
                .tree()
                .flatMap(element -> Stream.concat(
                        Stream.of(element.text()), element.attributes().stream().map(XmlElement.Attribute::value)))
                .filter(Juel::looksLikeExpression)
                .flatMap(text -> Juel.parse(text).stream())
                .forEach(expression -> names.addAll(expression.variables()));
        plainReads().values().forEach(names::addAll);
        return names;
    }

    /** Names that are read without an expression: mappings of call activities and collections. */
    Map<XmlElement, Set<String>> plainReads() {
        Map<XmlElement, Set<String>> reads = new LinkedHashMap<>();
        definitions.tree().forEach(element -> {
            Set<String> names = new LinkedHashSet<>();
            if (element.is(CAMUNDA, "in")) {
                element.attribute("source").ifPresent(names::add);
            }
            element.attribute(CAMUNDA, "collection")
                    .filter(collection -> !Juel.looksLikeExpression(collection))
                    .ifPresent(names::add);
            if (!names.isEmpty()) {
                reads.put(element, names);
            }
        });
        return reads;
    }

    /** Names that steps of the model give a value: results, loop variables, what called processes hand back. */
    Set<String> variablesWritten() {
        Set<String> names = new LinkedHashSet<>();
        definitions.tree().forEach(element -> {
            Stream.of("resultVariable", "elementVariable", "errorCodeVariable", "escalationCodeVariable")
                    .flatMap(name -> element.attribute(CAMUNDA, name).stream())
                    .forEach(names::add);
            if (element.is(CAMUNDA, "out")) {
                element.attribute("target").ifPresent(names::add);
            }
            if (element.is(MODEL, "multiInstanceLoopCharacteristics")) {
                names.addAll(Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances"));
            }
        });
        return names;
    }

    /** The forms that steps and awaited messages of the model name. */
    Set<String> formRefs() {
        Set<String> ids = new LinkedHashSet<>();
        nodes("userTask")
                .flatMap(task -> task.attribute(CAMUNDA, "formRef").stream())
                .forEach(ids::add);
        catches().keySet().forEach(node -> property(node, "form").ifPresent(ids::add));
        return ids;
    }

    /** Keys of the processes that call activities name. */
    public Set<String> calledProcesses() {
        return nodes("callActivity")
                .flatMap(call -> call.attribute("calledElement").stream())
                .collect(Collectors.toSet());
    }

    public Set<String> decisionRefs() {
        return definitions
                .tree()
                .flatMap(element -> element.attribute(CAMUNDA, "decisionRef").stream())
                .collect(Collectors.toSet());
    }

    public static String documentation(XmlElement element) {
        return element.child(MODEL, "documentation").map(XmlElement::text).orElse("");
    }

    /** Our own words on an element: {@code name.en}, {@code clock}, {@code outcome} … */
    public static Map<String, String> properties(XmlElement element) {
        Map<String, String> properties = new LinkedHashMap<>();
        element.children(MODEL, "extensionElements")
                .flatMap(extension -> extension.children(CAMUNDA, "properties"))
                .flatMap(list -> list.children(CAMUNDA, "property"))
                .forEach(property -> property.attribute("name")
                        .ifPresent(name ->
                                properties.put(name, property.attribute("value").orElse(""))));
        return properties;
    }

    /** Which variables the process says that it has. */
    public ProcessDictionary dictionary() {
        return ProcessDictionary.of(properties(process()).get(ProcessDictionary.PROPERTY));
    }

    static Optional<String> property(XmlElement element, String name) {
        return Optional.ofNullable(properties(element).get(name)).filter(value -> !value.isBlank());
    }
}
