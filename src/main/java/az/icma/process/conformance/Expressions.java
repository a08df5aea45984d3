package az.icma.process.conformance;

import az.icma.process.Finding.Text;
import az.icma.process.conformance.Juel.Call;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstComposite;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstLiteral;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstParameters;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Node;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static az.icma.process.conformance.Inspection.both;

/**
 * Expressions stand only where they steer the work, and say only what is allowed: literals, operators, known variables
 * and one call of a method of the catalogue.
 */
final class Expressions implements BpmnRule {

    private static final int MAX_LENGTH = 500;
    private static final int MAX_NESTING = 6;

    private static final Set<String> ATTRIBUTES =
            Set.of("assignee", "candidateGroups", "dueDate", "followUpDate", "priority", "collection", "expression");
    private static final Set<String> MAPPING_ATTRIBUTES = Set.of("businessKey", "sourceExpression");
    private static final Set<String> ELEMENTS =
            Set.of("conditionExpression", "condition", "timeDate", "timeDuration", "timeCycle", "completionCondition");
    private static final Set<String> ENGINE_OBJECTS = Set.of("execution", "task", "caseExecution", "externalTask");

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        Set<String> known = inspection.around().variables(model);
        model.definitions().tree().forEach(element -> {
            inspectText(element, known, inspection);
            element.attributes().forEach(attribute -> inspectAttribute(element, attribute, known, inspection));
        });
        Stream.of("serviceTask", "sendTask").flatMap(model::nodes).forEach(task -> requireWork(task, inspection));
        model.plainReads()
                .forEach((element, names) -> names.forEach(name -> inspectName(element, name, known, inspection)));
    }

    private void inspectText(XmlElement element, Set<String> known, Inspection inspection) {
        boolean place = element.namespace().equals(Bpmn.MODEL) && ELEMENTS.contains(element.name());
        if (Juel.looksLikeExpression(element.text())) {
            inspect(element, element.text(), place, known, inspection);
        } else if (place && element.name().toLowerCase(Locale.ROOT).contains("condition")) {
            inspection.error(
                    "expression.missing",
                    element,
                    both("Şərt ifadə deyil.", "The condition is not an expression."),
                    both("Şərti ${…} şəklində yazın.", "Write the condition as ${…}."));
        }
    }

    private void inspectAttribute(
            XmlElement element, XmlElement.Attribute attribute, Set<String> known, Inspection inspection) {
        if (Juel.looksLikeExpression(attribute.value())) {
            inspect(element, attribute.value(), isPlace(element, attribute), known, inspection);
            if (attribute.name().equals("expression")) {
                requireSingleCall(element, attribute.value(), inspection);
            }
        } else if (attribute.namespace().equals(Bpmn.CAMUNDA)
                && attribute.name().equals("expression")) {
            requireSingleCall(element, attribute.value(), inspection);
        }
    }

    private static boolean isPlace(XmlElement element, XmlElement.Attribute attribute) {
        if (element.namespace().equals(Bpmn.CAMUNDA)) {
            boolean mapping = Set.of("in", "out").contains(element.name());
            boolean outcome = element.name().equals("property")
                    && attribute.name().equals("value")
                    && element.attribute("name").filter("outcome"::equals).isPresent();
            return mapping && MAPPING_ATTRIBUTES.contains(attribute.name()) || outcome;
        }
        return attribute.namespace().equals(Bpmn.CAMUNDA) && ATTRIBUTES.contains(attribute.name());
    }

    private void inspect(XmlElement element, String text, boolean place, Set<String> known, Inspection inspection) {
        String shown = Inspection.shortened(text);
        if (!place) {
            inspection.error(
                    "expression.not-here",
                    element,
                    both("Burada ifadə ola bilməz: " + shown, "No expression may stand here: " + shown),
                    both("Adi mətn yazın.", "Write plain text."));
            return;
        }
        if (text.length() > MAX_LENGTH) {
            inspection.error(
                    "expression.too-long",
                    element,
                    both(
                            "İfadə " + MAX_LENGTH + " simvoldan uzundur.",
                            "The expression is longer than " + MAX_LENGTH + " characters."),
                    simpler());
            return;
        }
        Optional<Juel> parsed = Juel.parse(text);
        if (parsed.isEmpty()) {
            inspection.error(
                    "expression.unreadable",
                    element,
                    both("İfadə oxunmur: " + shown, "The expression cannot be read: " + shown),
                    both("Mötərizə və dırnaqları yoxlayın.", "Check brackets and quotation marks."));
            return;
        }
        inspect(element, parsed.get(), shown, known, inspection);
    }

    private void inspect(XmlElement element, Juel expression, String shown, Set<String> known, Inspection inspection) {
        if (!(expression.root() instanceof AstEval)) {
            inspection.error(
                    "expression.mixed",
                    element,
                    both("İfadə mətnlə qarışdırılıb: " + shown, "Expression and text are mixed: " + shown),
                    both("Bütün dəyəri bir ${…} içində yazın.", "Write the whole value in one ${…}."));
        }
        if (!allowed(expression.root())) {
            inspection.error(
                    "expression.not-allowed",
                    element,
                    both(
                            "İfadədə icazə verilməyən hissə var: " + shown,
                            "The expression holds what is not allowed: " + shown),
                    both(
                            "Yalnız sabitlər, müqayisələr, dəyişənlər və kataloqun bir metodu ola bilər.",
                            "Only literals, comparisons, variables and one method of the catalogue may stand here."));
            return;
        }
        if (nesting(expression.root()) > MAX_NESTING) {
            inspection.error(
                    "expression.too-deep",
                    element,
                    both("İfadə çox mürəkkəbdir: " + shown, "The expression is too intricate: " + shown),
                    simpler());
        }
        if (expression.calls().size() > 1) {
            inspection.error(
                    "expression.several-calls",
                    element,
                    both("İfadədə birdən çox çağırış var: " + shown, "The expression makes several calls: " + shown),
                    both(
                            "Birinci nəticəni ayrıca addımda dəyişənə yazın.",
                            "Put the first result into a variable in a step of its own."));
        }
        expression.calls().forEach(call -> inspectCall(element, call, inspection));
        expression.variables().forEach(name -> inspectName(element, name, known, inspection));
    }

    /** The list of what an expression may consist of. Property access, functions and any other call are not on it. */
    private static boolean allowed(Node node) {
        if (Juel.call(node).isPresent()) {
            return allowed(node.getChild(1));
        }
        boolean listed = node instanceof AstEval
                || node instanceof AstNested
                || node instanceof AstChoice
                || node instanceof AstUnary
                || node instanceof AstBinary
                || node instanceof AstParameters
                || node instanceof AstLiteral
                || node instanceof AstIdentifier
                || isMixture(node);
        return listed && childrenAllowed(node);
    }

    /** Text around an expression, which has a finding of its own. */
    private static boolean isMixture(Node node) {
        return node instanceof AstComposite || node instanceof AstText;
    }

    private static boolean childrenAllowed(Node node) {
        for (int i = 0; i < node.getCardinality(); i++) {
            if (!allowed(node.getChild(i))) {
                return false;
            }
        }
        return true;
    }

    private static int nesting(Node node) {
        int deepest = 0;
        for (int i = 0; i < node.getCardinality(); i++) {
            deepest = Math.max(deepest, nesting(node.getChild(i)));
        }
        return deepest
                + (node instanceof AstNested || node instanceof AstChoice || node instanceof AstParameters ? 1 : 0);
    }

    private static void inspectCall(XmlElement element, Call call, Inspection inspection) {
        Map<String, Map<String, Set<Integer>>> catalogue =
                inspection.vocabulary().catalogue();
        Map<String, Set<Integer>> methods = catalogue.get(call.bean());
        String written = Inspection.shortened(call.bean() + "." + call.method());
        if (methods == null) {
            inspection.error(
                    "call.unknown-bean",
                    element,
                    both(
                            "Kataloqda “" + call.bean() + "” yoxdur.",
                            "There is no “" + call.bean() + "” in the catalogue."),
                    both(
                            "Kataloqda olanlar: " + sorted(catalogue.keySet()),
                            "The catalogue has: " + sorted(catalogue.keySet())));
        } else if (!methods.containsKey(call.method())) {
            inspection.error(
                    "call.unknown-method",
                    element,
                    both(
                            "Kataloqda “" + written + "” metodu yoxdur.",
                            "There is no method “" + written + "” in the catalogue."),
                    both("Olan metodlar: " + sorted(methods.keySet()), "It has: " + sorted(methods.keySet())));
        } else if (!methods.get(call.method()).contains(call.arguments())) {
            inspection.error(
                    "call.arguments",
                    element,
                    both(
                            "“" + written + "” " + call.arguments() + " arqumentlə çağırılır.",
                            "“" + written + "” is called with " + call.arguments() + " argument(s)."),
                    both(
                            "Gözlənilən say: " + sorted(methods.get(call.method())),
                            "It expects: " + sorted(methods.get(call.method()))));
        }
    }

    private static void inspectName(XmlElement element, String name, Set<String> known, Inspection inspection) {
        String shown = Inspection.shortened(name);
        if (ENGINE_OBJECTS.contains(name)) {
            inspection.error(
                    "security.engine-object",
                    element,
                    both("“" + shown + "” modelə görünmür.", "“" + shown + "” is out of a model's reach."),
                    both("Dəyişənlərdən istifadə edin, məsələn caseId.", "Use variables, for example caseId."));
        } else if (!known.contains(name)) {
            inspection.error(
                    "variable.unknown",
                    element,
                    both(
                            "“" + shown + "” dəyişəni heç yerdə qiymət almır.",
                            "Nothing gives the variable “" + shown + "” a value."),
                    both(
                            "Onu formanın sahəsi, addımın nəticəsi və ya prosesin elan olunmuş dəyişəni edin.",
                            "Make it a field of a form, the result of a step or a declared variable of the process."));
        }
    }

    private static void requireWork(XmlElement task, Inspection inspection) {
        boolean saysSomething = Stream.of("expression", "class", "delegateExpression", "type")
                .anyMatch(name -> task.attribute(Bpmn.CAMUNDA, name).isPresent());
        if (!saysSomething) {
            inspection.error(
                    "call.missing",
                    task,
                    both("Xidmət addımı heç nə etmir.", "The service task does nothing."),
                    both("Belə yazın: ${ad.metod(caseId)}", "Write it like this: ${name.method(caseId)}"));
        }
    }

    private static void requireSingleCall(XmlElement element, String text, Inspection inspection) {
        boolean singleCall = Juel.parse(text)
                .filter(expression -> expression.root() instanceof AstEval)
                .filter(expression -> Juel.call(expression.root().getChild(0)).isPresent())
                .isPresent();
        if (!singleCall) {
            inspection.error(
                    "call.not-a-call",
                    element,
                    both(
                            "Xidmət addımı kataloqun bir metodunu çağırmalıdır.",
                            "A service task must be one call of a method of the catalogue."),
                    both("Belə yazın: ${ad.metod(caseId)}", "Write it like this: ${name.method(caseId)}"));
        }
    }

    private static Text simpler() {
        return both(
                "Hesablamanı kataloqun metoduna və ya qərar cədvəlinə çıxarın.",
                "Move the calculation to a method of the catalogue or to a decision table.");
    }

    private static List<?> sorted(Set<?> names) {
        return names.stream().sorted().toList();
    }
}
