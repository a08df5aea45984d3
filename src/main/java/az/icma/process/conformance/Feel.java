package az.icma.process.conformance;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** An expression in FEEL, of a decision table or a form, parsed by the engine that would evaluate it. */
public final class Feel {

    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_RANGE = 10_000;

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    private final ParseResult result;

    private Feel(ParseResult result) {
        this.result = result;
    }

    private static Feel parse(Function<String, ParseResult> parser, String text) {
        if (text.length() > MAX_LENGTH) {
            return new Feel(null);
        }
        try {
            return new Feel(parser.apply(text));
        } catch (StackOverflowError tooDeep) {
            return new Feel(null);
        }
    }

    public static Feel expression(String text) {
        return parse(ENGINE::parseExpression, text);
    }

    /** A cell of a decision table. */
    public static Feel unaryTests(String text) {
        return parse(ENGINE::parseUnaryTests, text);
    }

    public boolean parses() {
        return result != null && result.isSuccess();
    }

    /** What the parser says, in one line. */
    public String failure() {
        return result == null
                ? "too long or too deep"
                : Inspection.shortened(result.failure().message().replaceAll("\\s+", " "));
    }

    /** Names that are read from outside; names bound inside (as in {@code for x in …}) are not among them. */
    public Set<String> variables() {
        Walk walk = walked();
        walk.read.removeAll(walk.bound);
        return walk.read;
    }

    /** True if functions are defined or Java is called. */
    public boolean definesFunctions() {
        return walked().functions;
    }

    /** True if it counts through a range that is long, or whose length nobody knows. */
    public boolean countsTooFar() {
        return walked().countsTooFar;
    }

    private Walk walked() {
        Walk walk = new Walk();
        if (parses()) {
            walk.walk(result.parsedExpression().expression());
        }
        return walk;
    }

    private static final class Walk {

        private final Set<String> read = new LinkedHashSet<>();
        private final Set<String> bound = new LinkedHashSet<>(Set.of("?", "item", "partial"));
        private boolean functions;
        private boolean countsTooFar;

        private void walk(Object node) {
            if (node instanceof Ref reference) {
                read.add(reference.names().head());
            } else if (node instanceof FunctionDefinition || node instanceof JavaFunctionInvocation) {
                functions = true;
            } else if (node instanceof IterationContext range) {
                countsTooFar |= !isShort(range);
                walkAll(range.productIterator());
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

        private static boolean isShort(IterationContext range) {
            return range.start() instanceof ConstNumber start
                    && range.end() instanceof ConstNumber end
                    && Math.abs(end.value().toDouble() - start.value().toDouble()) <= MAX_RANGE;
        }

        /** {@code for}, {@code some} and {@code every} bind names in pairs (name, list). */
        private void bind(Product product) {
            if (product.productArity() == 2 && product.productElement(0) instanceof String name) {
                bound.add(name);
            }
        }
    }
}
