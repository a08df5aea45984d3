package az.icma.process;

import az.icma.process.conformance.Dmn;
import az.icma.process.conformance.Unreadable;
import az.icma.process.conformance.XmlElement;
import az.icma.process.conformance.XmlReader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A decision table as people read it.
 *
 * @param inputs the questions, as column heads
 * @param outputs the answers, as column heads
 */
public record TableOutline(
        String id, String name, String hitPolicy, List<String> inputs, List<String> outputs, List<Rule> rules) {

    /** One line: what must hold, what follows, and why. */
    public record Rule(String id, List<String> inputs, List<String> outputs, String note) {}

    /** The tables of a file; none if it is not readable. */
    public static List<TableOutline> of(String dmn) {
        try {
            XmlElement root = XmlReader.read(dmn.getBytes(StandardCharsets.UTF_8));
            return named(root, "decision").flatMap(TableOutline::table).toList();
        } catch (Unreadable unreadable) {
            return List.of();
        }
    }

    private static Stream<TableOutline> table(XmlElement decision) {
        return named(decision, "decisionTable")
                .map(table -> new TableOutline(
                        decision.id(),
                        decision.label(),
                        table.attribute("hitPolicy").orElse("UNIQUE"),
                        named(table, "input").map(TableOutline::head).toList(),
                        named(table, "output").map(TableOutline::head).toList(),
                        named(table, "rule").map(TableOutline::rule).toList()));
    }

    private static String head(XmlElement column) {
        return column.attribute("label")
                .filter(label -> !label.isBlank())
                .or(() -> named(column, "inputExpression").findFirst().map(Dmn::text))
                .or(() -> column.attribute("name"))
                .orElse("");
    }

    private static Rule rule(XmlElement rule) {
        Optional<String> note = named(rule, "description").findFirst().map(XmlElement::text);
        return new Rule(
                rule.id(),
                named(rule, "inputEntry").map(Dmn::text).toList(),
                named(rule, "outputEntry").map(Dmn::text).toList(),
                note.orElse(""));
    }

    private static Stream<XmlElement> named(XmlElement parent, String name) {
        return parent.children().stream().filter(child -> child.name().equals(name));
    }
}
