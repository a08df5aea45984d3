package az.icma.process.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static az.icma.process.conformance.Inspection.both;

/** Everything that refers to something refers to something that exists, and work never stops in the middle. */
final class Wiring implements BpmnRule {

    private static final List<String> REFERENCES = List.of(
            "sourceRef",
            "targetRef",
            "attachedToRef",
            "messageRef",
            "signalRef",
            "errorRef",
            "escalationRef",
            "processRef",
            "default");

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        inspectReferences(model, inspection);
        inspectScopes(model, inspection);
        model.flowNodes().forEach(node -> inspectNode(node, model, inspection));
    }

    private static void inspectReferences(Bpmn model, Inspection inspection) {
        model.definitions()
                .tree()
                .filter(element -> element.namespace().equals(Bpmn.MODEL))
                .forEach(element -> REFERENCES.forEach(reference -> element.attribute(reference)
                        .filter(target -> model.byId(target).isEmpty())
                        .ifPresent(target -> inspection.error(
                                "flow.dangling",
                                element,
                                both(
                                        "“" + Inspection.shortened(target) + "” mövcud deyil (" + reference + ").",
                                        "“" + Inspection.shortened(target) + "” does not exist (" + reference + ")."),
                                both("Bağlantını yenidən çəkin.", "Draw the connection again.")))));
        model.flows().stream()
                .filter(flow -> flow.attribute("sourceRef").isEmpty()
                        || flow.attribute("targetRef").isEmpty())
                .forEach(flow -> inspection.error(
                        "flow.dangling",
                        flow,
                        both("Oxun başlanğıcı və ya sonu yoxdur.", "The flow has no source or no target."),
                        both("Oxu yenidən çəkin.", "Draw the flow again.")));
    }

    private static void inspectScopes(Bpmn model, Inspection inspection) {
        Stream.concat(Stream.of(model.process()), model.nodes("subProcess")).forEach(scope -> {
            if (scope.child(Bpmn.MODEL, "startEvent").isEmpty()) {
                inspection.error(
                        "flow.no-start",
                        scope,
                        both("Başlanğıc hadisəsi yoxdur.", "There is no start event."),
                        both("Başlanğıc hadisəsi əlavə edin.", "Add a start event."));
            }
        });
    }

    private static void inspectNode(XmlElement node, Bpmn model, Inspection inspection) {
        boolean ends = node.name().equals("endEvent") || Bpmn.isEventSubProcess(node);
        boolean begins = Set.of("startEvent", "boundaryEvent").contains(node.name()) || Bpmn.isEventSubProcess(node);
        if (!ends && model.outgoing(node).isEmpty()) {
            inspection.error(
                    "flow.dead-end",
                    node,
                    both("Buradan sonra iş heç yerə getmir.", "Nothing follows here."),
                    both("Növbəti addıma və ya sonluğa ox çəkin.", "Draw a flow to the next step or to an end event."));
        }
        if (!begins && model.incoming(node).isEmpty()) {
            inspection.error(
                    "flow.unreachable",
                    node,
                    both("Bu addıma heç bir yol gəlmir.", "No way leads here."),
                    both("Ona ox çəkin və ya onu silin.", "Draw a flow to it, or delete it."));
        }
        if (Set.of("exclusiveGateway", "inclusiveGateway").contains(node.name())) {
            inspectDecision(node, model.outgoing(node), inspection);
        } else if (!node.name().endsWith("Gateway") && model.outgoing(node).size() > 1) {
            inspection.error(
                    "flow.split-without-gateway",
                    node,
                    both("Addımdan birdən çox ox çıxır.", "Several flows leave a step."),
                    both("Ayrılma üçün şlüz qoyun.", "Use a gateway to split."));
        }
    }

    private static void inspectDecision(XmlElement gateway, List<XmlElement> outgoing, Inspection inspection) {
        if (outgoing.size() < 2) {
            return;
        }
        Set<String> flows = new HashSet<>();
        outgoing.forEach(flow -> flows.add(flow.id()));
        String fallback = gateway.attribute("default").orElse("");
        if (!flows.contains(fallback)) {
            inspection.error(
                    "flow.no-default",
                    gateway,
                    both(
                            "Heç bir şərt ödənməsə, iş burada ilişib qalacaq.",
                            "If no condition holds, the work gets stuck here."),
                    both("Oxlardan birini “əsas” (default) edin.", "Make one of the flows the default."));
        }
        outgoing.stream()
                .filter(flow -> !flow.id().equals(fallback))
                .filter(flow -> flow.child(Bpmn.MODEL, "conditionExpression").isEmpty())
                .forEach(flow -> inspection.error(
                        "flow.no-condition",
                        flow,
                        both("Bu yolun şərti yoxdur.", "This way has no condition."),
                        both("Şərt yazın: ${…}", "Write a condition: ${…}")));
    }
}
