package az.icma.process.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static az.icma.process.conformance.Inspection.both;

/** A model must not run hot: every circle crosses a wait, and repetitions have a bound. */
final class Load implements BpmnRule {

    private static final int MAX_INSTANCES = 500;
    private static final int MAX_PARALLEL = 50;
    private static final Set<String> WAITING =
            Set.of("userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway");

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        circles(model)
                .forEach(node -> inspection.error(
                        "load.loop-without-wait",
                        node,
                        both(
                                "Dövrə heç yerdə gözləmir və sonsuz işləyə bilər.",
                                "The loop waits nowhere and may run for ever."),
                        both(
                                "Dövrəyə insan addımı, taymer və ya mesaj əlavə edin.",
                                "Put a user task, a timer or a message into the loop.")));
        model.all("multiInstanceLoopCharacteristics").forEach(loop -> inspectRepetition(loop, inspection));
    }

    private static void inspectRepetition(XmlElement loop, Inspection inspection) {
        Optional<XmlElement> cardinality = loop.child(Bpmn.MODEL, "loopCardinality");
        boolean sequential =
                loop.attribute("isSequential").filter("true"::equals).isPresent();
        if (cardinality.isPresent()) {
            int count = number(cardinality.get().text());
            int limit = sequential ? MAX_INSTANCES : MAX_PARALLEL;
            if (count < 1 || count > limit) {
                inspection.error(
                        "load.repetitions",
                        loop,
                        both(
                                "Təkrar sayı 1 ilə " + limit + " arasında rəqəm olmalıdır.",
                                "The number of repetitions must be a number from 1 to " + limit + "."),
                        both(
                                "Rəqəmi azaldın və ya siyahı (collection) üzrə təkrarlayın.",
                                "Lower the number, or repeat over a list (collection)."));
            }
        } else if (loop.attribute(Bpmn.CAMUNDA, "collection").isEmpty()) {
            inspection.error(
                    "load.repetitions",
                    loop,
                    both("Neçə dəfə təkrarlanacağı bilinmir.", "It is not said how often to repeat."),
                    both("Siyahı (collection) və ya say göstərin.", "Give a list (collection) or a number."));
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** One node of each circle that crosses no wait. */
    private static List<XmlElement> circles(Bpmn model) {
        Map<XmlElement, Integer> state = new HashMap<>();
        List<XmlElement> found = new ArrayList<>();
        model.flowNodes().stream()
                .filter(node -> !waits(node, model))
                .forEach(node -> visit(node, model, state, found));
        return found;
    }

    /** Depth first: a node met again while still open closes a circle. */
    private static void visit(XmlElement node, Bpmn model, Map<XmlElement, Integer> state, List<XmlElement> found) {
        if (state.containsKey(node)) {
            return;
        }
        state.put(node, 1);
        for (XmlElement next : next(node, model)) {
            if (waits(next, model)) {
                continue;
            }
            if (Integer.valueOf(1).equals(state.get(next))) {
                found.add(next);
            } else {
                visit(next, model, state, found);
            }
        }
        state.put(node, 2);
    }

    private static List<XmlElement> next(XmlElement node, Bpmn model) {
        return Stream.concat(Stream.of(node), model.boundaryEvents(node).stream())
                .flatMap(from -> model.outgoing(from).stream())
                .flatMap(flow -> flow.attribute("targetRef").stream())
                .flatMap(target -> model.byId(target).stream())
                .toList();
    }

    /** A called process waits somewhere or the check of that process says so; a sub-process if a way through it waits. */
    private static boolean waits(XmlElement node, Bpmn model) {
        return switch (node.name()) {
            case "subProcess" -> !canBePassedAtOnce(node, model);
            case "callActivity" -> true;
            default -> WAITING.contains(node.name());
        };
    }

    private static boolean canBePassedAtOnce(XmlElement scope, Bpmn model) {
        List<XmlElement> open =
                new ArrayList<>(scope.children(Bpmn.MODEL, "startEvent").toList());
        Set<XmlElement> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            XmlElement node = open.remove(open.size() - 1);
            if (node.name().equals("endEvent")) {
                return true;
            }
            next(node, model).stream()
                    .filter(next -> !waits(next, model))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return false;
    }
}
