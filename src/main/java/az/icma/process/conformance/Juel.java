package az.icma.process.conformance;

import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An expression of a BPMN model, read by the engine's own parser but never evaluated, so that what is checked is what
 * would run.
 */
public final class Juel {

    /** {@code bean.method(…)} with the number of its arguments. */
    public record Call(String bean, String method, int arguments) {}

    private final Node root;

    private Juel(Node root) {
        this.root = root;
    }

    /** Empty if the engine could not parse it either. */
    public static Optional<Juel> parse(String text) {
        try {
            return Optional.of(new Juel((Node)
                    new Builder(Builder.Feature.METHOD_INVOCATIONS).build(text).getRoot()));
        } catch (ELException | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }

    /** True where the engine would look for an expression in this text. */
    public static boolean looksLikeExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    Node root() {
        return root;
    }

    /** Names that the expression reads; the bean of a call is not one of them. */
    public Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        collectVariables(root, names);
        return names;
    }

    /** The calls on a plain name, in the order of the text. */
    public List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        collectCalls(root, calls);
        return calls;
    }

    private static void collectVariables(Node node, Set<String> names) {
        if (node instanceof AstIdentifier identifier) {
            names.add(identifier.getName());
        } else if (call(node).isPresent()) {
            collectVariables(node.getChild(1), names);
        } else {
            for (int i = 0; i < node.getCardinality(); i++) {
                collectVariables(node.getChild(i), names);
            }
        }
    }

    private static void collectCalls(Node node, List<Call> calls) {
        call(node).ifPresent(calls::add);
        for (int i = 0; i < node.getCardinality(); i++) {
            collectCalls(node.getChild(i), calls);
        }
    }

    static Optional<Call> call(Node node) {
        if (node instanceof AstMethod
                && node.getChild(0) instanceof AstDot dot
                && dot.getChild(0) instanceof AstIdentifier bean) {
            String method = dot.toString().substring(1).strip();
            return Optional.of(new Call(bean.getName(), method, node.getChild(1).getCardinality()));
        }
        return Optional.empty();
    }
}
