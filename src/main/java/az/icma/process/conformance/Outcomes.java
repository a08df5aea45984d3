package az.icma.process.conformance;

import java.util.Optional;
import java.util.regex.Pattern;

import static az.icma.process.conformance.Inspection.both;

/** Every way ends with an outcome that evaluation can count. */
final class Outcomes implements BpmnRule {

    private static final Pattern CODE = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]{0,62}");

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        model.nodes("endEvent").forEach(end -> {
            Optional<String> outcome = Bpmn.property(end, "outcome");
            if (outcome.isEmpty()) {
                inspection.error(
                        "outcome.missing",
                        end,
                        both("Sonluğun nəticə kodu yoxdur.", "The end event gives no outcome."),
                        both(
                                "“outcome” xassəsinə kod yazın; yan budaq üçün “branch-done”.",
                                "Write a code into the property “outcome”; “branch-done” for a side branch."));
            } else if (!Juel.looksLikeExpression(outcome.get())
                    && !CODE.matcher(outcome.get()).matches()) {
                inspection.error(
                        "outcome.not-a-code",
                        end,
                        both(
                                "Nəticə kod deyil: “" + Inspection.shortened(outcome.get()) + "”.",
                                "The outcome is not a code: “" + Inspection.shortened(outcome.get()) + "”."),
                        both(
                                "Latın hərfləri və tire ilə qısa kod yazın.",
                                "Write a short code of letters and hyphens."));
            }
        });
    }
}
