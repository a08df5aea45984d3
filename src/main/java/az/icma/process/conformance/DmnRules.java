package az.icma.process.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static az.icma.process.conformance.Inspection.both;

/** Decision tables: FEEL and nothing else, every cell readable, of a size that somebody can check. */
final class DmnRules {

    private static final int MAX_RULES = 2_000;
    private static final Set<String> SUPPORTED_HIT_POLICIES = Set.of("UNIQUE", "FIRST", "ANY", "RULE ORDER", "COLLECT");
    private static final Set<String> FEEL_NAMES = Set.of(
            "feel",
            "FEEL",
            "http://www.omg.org/spec/FEEL/20140401",
            "http://www.omg.org/spec/DMN/20180521/FEEL/",
            "https://www.omg.org/spec/DMN/20191111/FEEL/");

    void inspect(Dmn table, Inspection inspection) {
        DmnElements.inspect(table, inspection);
        inspectFrame(table, inspection);
        table.all("decisionTable").forEach(decisionTable -> inspectTable(decisionTable, inspection));
        inspectExpressions(table, inspection);
        inspectRequirements(table, inspection);
    }

    private static void inspectFrame(Dmn table, Inspection inspection) {
        List<XmlElement> decisions = table.all("decision").toList();
        if (decisions.isEmpty()) {
            inspection.error(
                    "decision.none",
                    table.definitions(),
                    both("Faylda qərar yoxdur.", "The file holds no decision."),
                    both("Qərar cədvəli əlavə edin.", "Add a decision table."));
        }
        decisions.stream()
                .filter(decision -> decision.attribute("http://camunda.org/schema/1.0/dmn", "historyTimeToLive")
                        .filter(days -> !days.matches("P?0+D?"))
                        .isEmpty())
                .forEach(decision -> inspection.error(
                        "decision.time-to-live",
                        decision,
                        both("Tarixçənin saxlanma müddəti göstərilməyib.", "How long the history is kept is not said."),
                        both("historyTimeToLive=\"P3650D\" yazın.", "Write historyTimeToLive=\"P3650D\".")));
        decisions.stream()
                .filter(decision -> decision.children().stream()
                        .noneMatch(child ->
                                Set.of("decisionTable", "literalExpression").contains(child.name())))
                .forEach(decision -> inspection.error(
                        "decision.no-logic",
                        decision,
                        both(
                                "Qərarın nə cədvəli, nə ifadəsi var.",
                                "The decision has neither a table nor an expression."),
                        both("Cədvəl əlavə edin.", "Add a table.")));
        Set<String> seen = new HashSet<>();
        table.definitions()
                .tree()
                .filter(element -> !element.id().isEmpty() && !seen.add(element.id()))
                .forEach(element -> inspection.error(
                        "id.twice",
                        element,
                        both(
                                "“" + Inspection.shortened(element.id()) + "” adı (id) iki dəfə işlənib.",
                                "The id “" + Inspection.shortened(element.id()) + "” is used twice."),
                        both("Birinə başqa ad verin.", "Give one of them another id.")));
        if (decisions.stream().noneMatch(decision -> decision.id().equals(inspection.baseName()))) {
            inspection.warning(
                    "decision.file-name",
                    table.definitions(),
                    both("Faylın adı qərarın adından (id) fərqlidir.", "The file is not named like its decision (id)."),
                    both("Faylı qərar kimi adlandırın.", "Name the file like the decision."));
        }
    }

    private static void inspectTable(XmlElement table, Inspection inspection) {
        List<XmlElement> rules = named(table, "rule").toList();
        if (rules.size() > MAX_RULES) {
            inspection.error(
                    "decision.too-many-rules",
                    table,
                    both("Cədvəldə " + rules.size() + " sətir var.", "The table has " + rules.size() + " rules."),
                    both(
                            "Ən çox " + MAX_RULES + " sətir; cədvəli bölün.",
                            "At most " + MAX_RULES + "; split the table."));
        }
        String hitPolicy = table.attribute("hitPolicy").orElse("UNIQUE");
        if (!SUPPORTED_HIT_POLICIES.contains(hitPolicy)) {
            String said = hitPolicy.matches("[A-Za-z ]{1,30}") ? hitPolicy : "?";
            inspection.error(
                    "decision.hit-policy",
                    table,
                    both("Seçim qaydası dəstəklənmir: " + said, "The hit policy is not supported: " + said),
                    both(
                            "Bunlardan birini seçin: UNIQUE, FIRST, ANY, RULE ORDER, COLLECT.",
                            "Choose one of UNIQUE, FIRST, ANY, RULE ORDER, COLLECT."));
        }
        long inputs = named(table, "input").count();
        long outputs = named(table, "output").count();
        rules.stream()
                .filter(rule -> named(rule, "inputEntry").count() != inputs
                        || named(rule, "outputEntry").count() != outputs)
                .forEach(rule -> inspection.error(
                        "decision.columns",
                        rule,
                        both("Sətrin xanaları sütunlara uyğun gəlmir.", "The rule's cells do not match the columns."),
                        both("Sətri redaktorda yenidən yazın.", "Write the rule again in the editor.")));
        if (outputs > 0 && rules.isEmpty()) {
            inspection.warning(
                    "decision.no-rules",
                    table,
                    both("Cədvəl boşdur.", "The table is empty."),
                    both("Sətir əlavə edin.", "Add a rule."));
        }
    }

    private static Stream<XmlElement> named(XmlElement parent, String name) {
        return parent.children().stream().filter(child -> child.name().equals(name));
    }

    private static void inspectExpressions(Dmn table, Inspection inspection) {
        table.definitions().tree().forEach(element -> element.attribute("expressionLanguage")
                .filter(language -> !FEEL_NAMES.contains(language))
                .ifPresent(language -> inspection.error(
                        "decision.language",
                        element,
                        both(
                                "Yalnız FEEL dili olar, “" + Inspection.shortened(language) + "” olmaz.",
                                "Only FEEL may be used, not “" + Inspection.shortened(language) + "”."),
                        both("Dili FEEL edin.", "Set the language to FEEL."))));
        table.all("inputExpression")
                .forEach(expression -> require(expression, Feel.expression(Dmn.text(expression)), inspection));
        table.all("literalExpression")
                .forEach(expression -> require(expression, Feel.expression(Dmn.text(expression)), inspection));
        Stream.of("outputEntry", "defaultOutputEntry")
                .flatMap(table::all)
                .filter(cell -> !Dmn.text(cell).isEmpty())
                .forEach(cell -> require(cell, Feel.expression(Dmn.text(cell)), inspection));
        Stream.of("inputEntry", "inputValues", "outputValues")
                .flatMap(table::all)
                .filter(cell -> !Dmn.text(cell).isEmpty())
                .forEach(cell -> require(cell, Feel.unaryTests(Dmn.text(cell)), inspection));
    }

    private static void require(XmlElement place, Feel feel, Inspection inspection) {
        if (!feel.parses()) {
            inspection.error(
                    "decision.unreadable",
                    place,
                    both("Xana oxunmur: " + feel.failure(), "The cell cannot be read: " + feel.failure()),
                    both("Mətni dırnaqda yazın: \"kod\".", "Write text in quotation marks: \"code\"."));
        } else if (feel.definesFunctions()) {
            inspection.error(
                    "security.function",
                    place,
                    both("Cədvəldə funksiya təyin etmək olmaz.", "A table may not define functions."),
                    both("Funksiyanı silin.", "Delete the function."));
        } else if (feel.countsTooFar()) {
            inspection.error(
                    "load.range",
                    place,
                    both(
                            "Aralıq çox uzundur və ya uzunluğu bilinmir.",
                            "The range is too long, or nobody knows its length."),
                    both(
                            "Ən çox 10 000 dəyərlik sabit aralıq yazın.",
                            "Write a fixed range of at most 10,000 values."));
        }
    }

    private static void inspectRequirements(Dmn table, Inspection inspection) {
        Map<String, List<String>> needs = new HashMap<>();
        Set<String> ids = table.decisionIds();
        table.all("decision").forEach(decision -> needs.put(decision.id(), required(decision)));
        table.all("requiredDecision").forEach(required -> required.attribute("href")
                .filter(href -> !href.startsWith("#") || !ids.contains(href.substring(1)))
                .ifPresent(href -> inspection.error(
                        "decision.dangling",
                        required,
                        both(
                                "Bu faylda “" + Inspection.shortened(href) + "” qərarı yoxdur.",
                                "There is no decision “" + Inspection.shortened(href) + "” in this file."),
                        both("Bağlantını yenidən çəkin.", "Draw the connection again."))));
        table.all("decision")
                .filter(decision -> needsItself(decision.id(), needs))
                .forEach(decision -> inspection.error(
                        "decision.circle",
                        decision,
                        both("Qərarlar bir-birini dairəvi tələb edir.", "Decisions need each other in a circle."),
                        both("Dairəni qırın.", "Break the circle.")));
    }

    private static List<String> required(XmlElement decision) {
        return decision.tree()
                .filter(element -> element.name().equals("requiredDecision"))
                .flatMap(element -> element.attribute("href").stream())
                .map(href -> href.startsWith("#") ? href.substring(1) : href)
                .toList();
    }

    private static boolean needsItself(String id, Map<String, List<String>> needs) {
        Deque<String> open = new ArrayDeque<>(needs.getOrDefault(id, List.of()));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            needs.getOrDefault(open.pop(), List.of()).stream().filter(seen::add).forEach(open::push);
        }
        return seen.contains(id);
    }
}
