package az.icma.process.conformance;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import static az.icma.process.conformance.Inspection.both;

/** Expressions stand only where they steer the work; what they may say is {@link ExpressionContent}'s. */
final class Expressions implements BpmnRule {

    private static final Set<String> ATTRIBUTES =
            Set.of("assignee", "candidateGroups", "dueDate", "followUpDate", "priority", "collection", "expression");
    private static final Set<String> MAPPING_ATTRIBUTES = Set.of("businessKey", "sourceExpression");
    private static final Set<String> ELEMENTS =
            Set.of("conditionExpression", "condition", "timeDate", "timeDuration", "timeCycle", "completionCondition");

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        CatalogueCalls calls = new CatalogueCalls(model, inspection);
        ExpressionContent content = new ExpressionContent(model, calls, inspection);
        model.definitions().tree().forEach(element -> {
            inspectText(element, content, inspection);
            element.attributes().forEach(attribute -> {
                inspectAttribute(element, attribute, content, inspection);
                if (isService(attribute)) {
                    calls.requireSingleCall(element, attribute.value());
                }
            });
        });
        Stream.of("serviceTask", "sendTask").flatMap(model::nodes).forEach(task -> requireWork(task, inspection));
        model.plainReads().forEach((element, names) -> names.forEach(name -> content.inspectName(element, name)));
    }

    private static void inspectText(XmlElement element, ExpressionContent content, Inspection inspection) {
        boolean place = element.namespace().equals(Bpmn.MODEL) && ELEMENTS.contains(element.name());
        if (Juel.looksLikeExpression(element.text())) {
            inspect(element, element.text(), place, content, inspection);
        } else if (place && element.name().toLowerCase(Locale.ROOT).contains("condition")) {
            inspection.error(
                    "expression.missing",
                    element,
                    both("Şərt ifadə deyil.", "The condition is not an expression."),
                    both("Şərti ${…} şəklində yazın.", "Write the condition as ${…}."));
        }
    }

    private static void inspectAttribute(
            XmlElement element, XmlElement.Attribute attribute, ExpressionContent content, Inspection inspection) {
        if (Juel.looksLikeExpression(attribute.value())) {
            inspect(element, attribute.value(), isPlace(element, attribute), content, inspection);
        }
    }

    /** Of whatever namespace, if it is an expression; the engine's own must be one. */
    private static boolean isService(XmlElement.Attribute attribute) {
        return attribute.name().equals("expression")
                && (Juel.looksLikeExpression(attribute.value())
                        || attribute.namespace().equals(Bpmn.CAMUNDA));
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

    private static void inspect(
            XmlElement element, String text, boolean place, ExpressionContent content, Inspection inspection) {
        if (place) {
            content.inspect(element, text);
            return;
        }
        String shown = Inspection.shortened(text);
        inspection.error(
                "expression.not-here",
                element,
                both("Burada ifadə ola bilməz: " + shown, "No expression may stand here: " + shown),
                both("Adi mətn yazın.", "Write plain text."));
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
}
