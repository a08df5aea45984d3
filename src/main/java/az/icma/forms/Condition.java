package az.icma.forms;

import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A FEEL expression of a form, parsed once. An expression that cannot be read, or that could run without end, is kept as
 * broken: it is never true and the check of the form names it.
 */
public final class Condition {

    private static final FeelEngineApi PARSER =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

    private static final int LONGEST = 2_000;
    private static final Pattern TEXT_LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
    /** Loops, own functions and patterns: a form may not keep the server busy. */
    private static final Pattern UNBOUNDED =
            Pattern.compile("\\b(for|some|every|function|matches|replace|split|extract)\\b");

    private final String text;
    private final Optional<ParsedExpression> parsed;

    private Condition(String text, Optional<ParsedExpression> parsed) {
        this.text = text;
        this.parsed = parsed;
    }

    static Condition of(String written) {
        String text = written.strip();
        String feel = text.startsWith("=") ? text.substring(1).strip() : text;
        return new Condition(text, parse(feel));
    }

    public String text() {
        return text;
    }

    public boolean isBroken() {
        return parsed.isEmpty();
    }

    Optional<ParsedExpression> parsed() {
        return parsed;
    }

    @Override
    public String toString() {
        return text;
    }

    private static Optional<ParsedExpression> parse(String feel) {
        if (feel.isEmpty() || feel.length() > LONGEST || isUnbounded(feel)) {
            return Optional.empty();
        }
        ParseResult result = PARSER.parseExpression(feel);
        return result.isSuccess() ? Optional.of(result.parsedExpression()) : Optional.empty();
    }

    private static boolean isUnbounded(String feel) {
        return UNBOUNDED.matcher(TEXT_LITERAL.matcher(feel).replaceAll("\"\"")).find();
    }
}
