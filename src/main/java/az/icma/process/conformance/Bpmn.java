package az.icma.process.conformance;

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

    private final XmlElement definitions;
    private final List<XmlElement> processes;

    private Bpmn(XmlElement definitions) {
        this.definitions = definitions;
        this.processes = definitions.children(MODEL, "process").toList();
    }

    public static Bpmn of(XmlElement definitions) {
        return new Bpmn(definitions);
    }

    public XmlElement definitions() {
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
        return definitions
                .tree()
                .filter(element ->
                        element.namespace().equals(MODEL) && !element.id().isEmpty());
    }

    /** Names that the model's expressions, mappings and outcomes read. */
    public Set<String> variablesRead() {
        Set<String> names = new LinkedHashSet<>();
        expressions().forEach(expression -> names.addAll(expression.variables()));
        definitions
                .tree()
                .filter(element -> element.is(CAMUNDA, "in") || element.is(CAMUNDA, "out"))
                .flatMap(element -> element.attribute("source").stream())
                .forEach(names::add);
        definitions
                .tree()
                .flatMap(element -> element.attribute(CAMUNDA, "collection").stream())
                .filter(collection -> !Juel.looksLikeExpression(collection))
                .forEach(names::add);
        return names;
    }

    /** Every text of the file that the engine would evaluate, wherever it stands. */
    Stream<Juel> expressions() {
        return definitions
                .tree()
                .flatMap(element -> Stream.concat(
                        Stream.of(element.text()), element.attributes().stream().map(XmlElement.Attribute::value)))
                .filter(Juel::looksLikeExpression)
                .flatMap(text -> Juel.parse(text).stream());
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

    static Optional<String> property(XmlElement element, String name) {
        return Optional.ofNullable(properties(element).get(name)).filter(value -> !value.isBlank());
    }
}
