package az.icma.process.conformance;

import az.icma.process.Finding.Text;

import java.util.Set;
import java.util.regex.Pattern;

import static az.icma.process.conformance.Inspection.both;

/** What people read is there, in Azerbaijani and in English; ids say what they mean. */
final class Texts implements BpmnRule {

    private static final Pattern GENERATED = Pattern.compile(
            "(Activity|Event|Gateway|Flow|Task|StartEvent|EndEvent|SequenceFlow|ExclusiveGateway|Process|Participant|Lane|Message)_[0-9][0-9a-z]{6,7}");

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        requireName(model.process(), inspection);
        model.all("lane").forEach(lane -> requireName(lane, inspection));
        model.flowNodes().stream().filter(node -> !isJoin(node, model)).forEach(node -> requireName(node, inspection));
        model.nodes("userTask").forEach(task -> requireGuidance(task, inspection));
        model.catches().keySet().stream()
                .filter(node -> Bpmn.property(node, "form").isPresent())
                .forEach(node -> requireGuidance(node, inspection));
        model.nodes("exclusiveGateway")
                .filter(gateway -> !isJoin(gateway, model))
                .forEach(gateway -> {
                    requireQuestion(gateway, inspection);
                    model.outgoing(gateway).forEach(flow -> requireName(flow, inspection));
                });
        model.flowNodes().forEach(node -> requireSpeakingId(node, inspection));
    }

    /** A gateway that only brings ways together needs no name. */
    private static boolean isJoin(XmlElement node, Bpmn model) {
        return node.name().endsWith("Gateway") && model.outgoing(node).size() < 2
                || node.name().equals("parallelGateway");
    }

    private static void requireName(XmlElement element, Inspection inspection) {
        if (element.label().isBlank()) {
            boolean shown = Set.of("userTask", "process").contains(element.name());
            if (shown) {
                inspection.error("text.no-name", element, noName().message(), noName().remedy());
            } else {
                inspection.warning("text.no-name", element, noName().message(), noName().remedy());
            }
        } else if (Bpmn.property(element, "name.en").isEmpty()) {
            inspection.warning(
                    "text.no-english-name",
                    element,
                    both("İngiliscə ad yoxdur.", "There is no English name."),
                    both("“name.en” xassəsini yazın.", "Write the property “name.en”."));
        }
    }

    private record Words(Text message, Text remedy) {}

    private static Words noName() {
        return new Words(
                both("Azərbaycanca ad yoxdur.", "There is no Azerbaijani name."), both("Ad yazın.", "Write a name."));
    }

    private static void requireGuidance(XmlElement element, Inspection inspection) {
        if (Bpmn.documentation(element).isBlank()) {
            inspection.warning(
                    "text.no-guidance",
                    element,
                    both("Əməkdaş üçün izah yoxdur.", "There is no guidance for staff."),
                    both(
                            "Nə edilməli olduğunu sənədləşmə sahəsində yazın.",
                            "Say in the documentation what has to be done."));
        } else if (Bpmn.property(element, "documentation.en").isEmpty()) {
            inspection.warning(
                    "text.no-english-guidance",
                    element,
                    both("İzahın ingiliscəsi yoxdur.", "The guidance has no English text."),
                    both("“documentation.en” xassəsini yazın.", "Write the property “documentation.en”."));
        }
    }

    private static void requireQuestion(XmlElement gateway, Inspection inspection) {
        if (!gateway.label().isBlank() && !gateway.label().strip().endsWith("?")) {
            inspection.warning(
                    "text.no-question",
                    gateway,
                    both("Şlüzün adı sual deyil.", "The gateway's name is not a question."),
                    both("Adı sual kimi yazın: “Uyğundurmu?”", "Write it as a question: “Eligible?”"));
        }
    }

    private static void requireSpeakingId(XmlElement node, Inspection inspection) {
        if (GENERATED.matcher(node.id()).matches()) {
            inspection.warning(
                    "id.generated",
                    node,
                    both("Addımın adı (id) heç nə demir.", "The id says nothing."),
                    both(
                            "Mənalı ad verin, məsələn Task_DecideEligibility.",
                            "Give a speaking id, for example Task_DecideEligibility."));
        }
    }
}
