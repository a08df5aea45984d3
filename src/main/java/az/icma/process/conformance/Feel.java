package az.icma.process.conformance;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;

import java.util.LinkedHashSet;
import java.util.Set;

/** An expression in FEEL, of a decision table or a form, parsed by the engine that would evaluate it. */
public final class Feel {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    private final ParseResult result;

    private Feel(ParseResult result) {
        this.result = result;
    }

    public static Feel expression(String text) {
        return new Feel(ENGINE.parseExpression(text));
    }

    /** A cell of a decision table. */
    public static Feel unaryTests(String text) {
        return new Feel(ENGINE.parseUnaryTests(text));
    }

    public boolean parses() {
        return result.isSuccess();
    }

    public String failure() {
        return result.failure().message();
    }

    /** Names that are read from outside; names bound inside (as in {@code for x in …}) are not among them. */
    public Set<String> variables() {
        Names names = new Names();
        if (parses()) {
            names.walk(result.parsedExpression().expression());
        }
        names.read.removeAll(names.bound);
        return names.read;
    }

    /** True if functions are defined or Java is called. */
    public boolean definesFunctions() {
        Names names = new Names();
        if (parses()) {
            names.walk(result.parsedExpression().expression());
        }
        return names.functions;
    }

    private static final class Names {

        private final Set<String> read = new LinkedHashSet<>();
        private final Set<String> bound = new LinkedHashSet<>(Set.of("?", "item", "partial"));
        private boolean functions;

        private void walk(Object node) {
            if (node instanceof Ref reference) {
                read.add(reference.names().head());
            } else if (node instanceof FunctionDefinition || node instanceof JavaFunctionInvocation) {
                functions = true;
            } else if (node instanceof Iterable<?> several) {
                walkAll(several.iterator());
            } else if (node instanceof Product product) {
                bind(product);
                walkAll(product.productIterator());
            }
        }

        private void walkAll(Iterator<?> parts) {
            while (parts.hasNext()) {
                walk(parts.next());
            }
        }

        /** {@code for}, {@code some} and {@code every} bind names in pairs (name, list). */
        private void bind(Product product) {
            if (product.productArity() == 2 && product.productElement(0) instanceof String name) {
                bound.add(name);
            }
        }
    }
}
