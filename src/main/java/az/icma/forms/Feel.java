package az.icma.forms;

import az.icma.shared.Baku;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Evaluates the conditions of forms over plain values; today is the organisation's day. */
class Feel {

    private final FeelEngineApi engine;

    Feel(Clock clock) {
        this.engine = FeelEngineBuilder.forJava()
                .withClock(() -> clock.instant().atZone(Baku.ZONE))
                .withEnabledExternalFunctions(false)
                .build();
    }

    /** True only if the condition can be read and says so; anything else counts as no. */
    boolean isTrue(Condition condition, Map<String, Object> context) {
        return value(condition, context).filter(Boolean.TRUE::equals).isPresent();
    }

    Optional<Object> value(Condition condition, Map<String, Object> context) {
        return condition.parsed().flatMap(parsed -> evaluate(parsed, context));
    }

    Optional<BigDecimal> number(Condition condition, Map<String, Object> context) {
        return value(condition, context)
                .filter(Number.class::isInstance)
                .map(number -> new BigDecimal(number.toString()));
    }

    private Optional<Object> evaluate(ParsedExpression parsed, Map<String, Object> context) {
        EvaluationResult result = engine.evaluate(parsed, context);
        return result.isSuccess() ? Optional.ofNullable(result.result()) : Optional.empty();
    }
}
