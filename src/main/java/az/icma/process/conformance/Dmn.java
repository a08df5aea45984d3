package az.icma.process.conformance;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A DMN file as the rules see it. */
public final class Dmn {

    static final Set<String> MODELS = Set.of(
            "https://www.omg.org/spec/DMN/20191111/MODEL/",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
            "http://www.omg.org/spec/DMN/20151101/dmn11.xsd");

    private final XmlElement definitions;

    private Dmn(XmlElement definitions) {
        this.definitions = definitions;
    }

    public static Dmn of(XmlElement definitions) {
        return new Dmn(definitions);
    }

    XmlElement definitions() {
        return definitions;
    }

    Stream<XmlElement> all(String name) {
        return definitions
                .tree()
                .filter(element ->
                        MODELS.contains(element.namespace()) && element.name().equals(name));
    }

    public Set<String> decisionIds() {
        return all("decision").map(XmlElement::id).collect(Collectors.toSet());
    }

    /** Names that inputs, cells and literal expressions read. */
    public Set<String> variablesRead() {
        Set<String> names = new LinkedHashSet<>();
        Stream.of("inputExpression", "literalExpression", "outputEntry")
                .flatMap(this::all)
                .forEach(expression ->
                        names.addAll(Feel.expression(text(expression)).variables()));
        all("inputEntry")
                .forEach(cell -> names.addAll(Feel.unaryTests(text(cell)).variables()));
        return names;
    }

    /** Names under which tables of this file hand results to each other; of a single table there are none. */
    Set<String> resultNames() {
        if (all("decision").count() < 2) {
            return Set.of();
        }
        return Stream.of("output", "variable")
                .flatMap(this::all)
                .flatMap(result -> result.attribute("name").stream())
                .collect(Collectors.toSet());
    }

    /** What is written in a cell or an expression. */
    public static String text(XmlElement expression) {
        return expression.children().stream()
                .filter(child -> child.name().equals("text"))
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
    }
}
