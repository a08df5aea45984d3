package az.icma.process.conformance;

import java.util.Set;

import static az.icma.process.conformance.Inspection.both;

/** Whose time a wait takes, and what happens when nothing comes: a timer, or a written reason why there is none. */
final class Waits implements BpmnRule {

    private static final Set<String> CLOCKS = Set.of("ours", "authority", "court", "applicant");

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        model.flowNodes().stream().filter(Waits::waits).forEach(node -> {
            requireClock(node, inspection);
            requireTimer(node, model, inspection);
        });
        model.nodes("userTask")
                .filter(task ->
                        Bpmn.property(task, "clock").filter("ours"::equals).isPresent())
                .filter(task -> task.attribute(Bpmn.CAMUNDA, "dueDate").isEmpty())
                .forEach(task -> inspection.warning(
                        "wait.no-due-date",
                        task,
                        both("Addımın son tarixi yoxdur.", "The step has no due date."),
                        both("Məsələn: ${deadlines.inWorkingDays(3)}", "For example: ${deadlines.inWorkingDays(3)}")));
    }

    /** Steps at which the work stands still until a person or a message comes. */
    private static boolean waits(XmlElement node) {
        return Set.of("userTask", "receiveTask").contains(node.name())
                || node.name().equals("intermediateCatchEvent")
                        && Bpmn.definition(node, "message").isPresent();
    }

    private static void requireClock(XmlElement node, Inspection inspection) {
        if (Bpmn.property(node, "clock").filter(CLOCKS::contains).isEmpty()) {
            inspection.error(
                    "wait.clock",
                    node,
                    both("Bu vaxtın kimin vaxtı olduğu bilinmir.", "It is not said whose time this takes."),
                    both(
                            "“clock” xassəsinə bunlardan birini yazın: ours, authority, court, applicant.",
                            "Write one of these into the property “clock”: ours, authority, court, applicant."));
        }
    }

    private static void requireTimer(XmlElement node, Bpmn model, Inspection inspection) {
        if (isShownAsLate(node)
                || hasTimer(node, model)
                || Bpmn.property(node, "noTimerReason").isPresent()) {
            return;
        }
        inspection.error(
                "wait.no-timer",
                node,
                both(
                        "Gözləmə sonsuz ola bilər: nə taymer var, nə də səbəb yazılıb.",
                        "The wait may last for ever: there is no timer and no reason is given."),
                both(
                        "Taymer qoyun və ya səbəbi “noTimerReason” xassəsində yazın.",
                        "Add a timer, or write the reason into the property “noTimerReason”."));
    }

    /** A step of ours, or one with a due date, stands in the task list and shows there that it is late. */
    private static boolean isShownAsLate(XmlElement node) {
        return node.name().equals("userTask")
                && (node.attribute(Bpmn.CAMUNDA, "dueDate").isPresent()
                        || Bpmn.property(node, "clock").filter("ours"::equals).isPresent());
    }

    private static boolean hasTimer(XmlElement node, Bpmn model) {
        boolean onTheStep = model.boundaryEvents(node).stream().anyMatch(Waits::isTimer);
        return onTheStep || besideIt(node, model) || aroundIt(node, model);
    }

    /** After an event-based gateway a timer stands beside the other events. */
    private static boolean besideIt(XmlElement node, Bpmn model) {
        return model.incoming(node).stream()
                .flatMap(flow -> flow.attribute("sourceRef").stream())
                .flatMap(source -> model.byId(source).stream())
                .filter(source -> source.name().equals("eventBasedGateway"))
                .flatMap(gateway -> model.outgoing(gateway).stream())
                .flatMap(flow -> flow.attribute("targetRef").stream())
                .flatMap(target -> model.byId(target).stream())
                .anyMatch(Waits::isTimer);
    }

    private static boolean aroundIt(XmlElement node, Bpmn model) {
        return node.parent()
                .filter(scope -> scope.is(Bpmn.MODEL, "subProcess"))
                .filter(scope ->
                        model.boundaryEvents(scope).stream().anyMatch(Waits::isTimer) || aroundIt(scope, model))
                .isPresent();
    }

    private static boolean isTimer(XmlElement event) {
        return Bpmn.definition(event, "timer").isPresent();
    }
}
