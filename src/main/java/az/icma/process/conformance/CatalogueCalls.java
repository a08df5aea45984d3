package az.icma.process.conformance;

import az.icma.process.conformance.Juel.Call;
import org.camunda.bpm.impl.juel.AstEval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static az.icma.process.conformance.Inspection.both;

/** What a model calls is declared for models, by a module that the model's own module may use. */
final class CatalogueCalls {

    private final Optional<String> module;
    private final Inspection inspection;

    CatalogueCalls(Bpmn model, Inspection inspection) {
        this.module = inspection.around().module(model.process().id());
        this.inspection = inspection;
    }

    void inspect(XmlElement element, Call call) {
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
            return;
        }
        inspectDirection(element, call.bean());
        if (!methods.containsKey(call.method())) {
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

    private void inspectDirection(XmlElement element, String bean) {
        String owner = inspection.vocabulary().owner(bean);
        if (module.filter(own -> !inspection.vocabulary().mayUse(own, owner)).isPresent()) {
            inspection.error(
                    "call.direction",
                    element,
                    both(
                            "“" + module.get() + "” modulu “" + owner + "” modulundan istifadə edə bilməz.",
                            "The module “" + module.get() + "” may not use the module “" + owner + "”."),
                    both(
                            "Onu modulun package-info faylında elan edin və ya başqa metod çağırın.",
                            "Declare it in the module's package-info, or call something else."));
        }
    }

    void requireSingleCall(XmlElement element, String text) {
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

    private static List<?> sorted(Set<?> names) {
        return names.stream().sorted().toList();
    }
}
