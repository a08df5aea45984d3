package az.icma.process.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a process comes to by itself: before a person does a step or reports an event. In doubt more rather than less, so
 * that what stands outside of it truly needs somebody.
 */
final class Unattended {

    private final Bpmn model;
    private final Set<XmlElement> reached = new HashSet<>();

    private Unattended(Bpmn model) {
        this.model = model;
    }

    static Set<XmlElement> elements(Bpmn model) {
        return new Unattended(model).walk();
    }

    private Set<XmlElement> walk() {
        Deque<XmlElement> open = new ArrayDeque<>();
        model.flowNodes().stream()
                .filter(node -> Bpmn.startsProcess(node) || Bpmn.isEventSubProcess(node))
                .forEach(open::push);
        while (!open.isEmpty()) {
            XmlElement node = open.pop();
            if (reached.add(node)) {
                following(node).filter(next -> !isReported(next)).forEach(open::push);
            }
        }
        return reached;
    }

    private Stream<XmlElement> following(XmlElement node) {
        Stream<XmlElement> after = isStepOfSomebody(node)
                ? Stream.of()
                : model.outgoing(node).stream()
                        .flatMap(flow -> flow.attribute("targetRef").flatMap(model::byId).stream());
        Stream<XmlElement> inside = model.nodes("startEvent")
                .filter(start -> start.parent().filter(node::equals).isPresent());
        return Stream.of(after, inside, model.boundaryEvents(node).stream()).flatMap(elements -> elements);
    }

    private static boolean isStepOfSomebody(XmlElement node) {
        return node.name().equals("userTask") || node.name().equals("receiveTask");
    }

    private static boolean isReported(XmlElement node) {
        return Bpmn.definition(node, "message").isPresent();
    }
}
