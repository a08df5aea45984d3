package az.icma.process.conformance;

import az.icma.process.Finding.Text;
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

import java.util.Optional;
import java.util.Set;

import static az.icma.process.conformance.Inspection.both;

/** An expression says only what is allowed: literals, operators, known variables and one call of the catalogue. */
final class ExpressionContent {

    private static final int MAX_LENGTH = 500;
    private static final int MAX_NESTING = 6;

    private static final Set<String> ENGINE_OBJECTS = Set.of("execution", "task", "caseExecution", "externalTask");

    private final Set<String> known;
    private final CatalogueCalls calls;
    private final Inspection inspection;

    ExpressionContent(Bpmn model, CatalogueCalls calls, Inspection inspection) {
        this.known = inspection.around().variables(model);
        this.calls = calls;
        this.inspection = inspection;
    }

    void inspect(XmlElement element, String text) {
        String shown = Inspection.shortened(text);
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
        inspect(element, parsed.get(), shown);
    }

    private void inspect(XmlElement element, Juel expression, String shown) {
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
        expression.calls().forEach(call -> calls.inspect(element, call));
        expression.variables().forEach(name -> inspectName(element, name));
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

    void inspectName(XmlElement element, String name) {
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

    private static Text simpler() {
        return both(
                "Hesablamanı kataloqun metoduna və ya qərar cədvəlinə çıxarın.",
                "Move the calculation to a method of the catalogue or to a decision table.");
    }
}
