package az.icma.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a field accepts, as the schema's {@code validate} says.
 *
 * @param decimalDigits digits after the point; 0 asks for a whole number
 * @param step a number is a multiple of it
 * @param notBeforeToday a date that has passed is refused
 * @param notAfterToday a date that is yet to come is refused
 * @param accept file types, {@code .pdf} or {@code image/*}
 * @param computed limits that FEEL tells, by their name in the schema
 */
public record FieldRules(
        boolean required,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<Integer> minLength,
        Optional<Integer> maxLength,
        Optional<String> pattern,
        Optional<TextType> textType,
        Optional<Integer> decimalDigits,
        Optional<BigDecimal> step,
        boolean notBeforeToday,
        boolean notAfterToday,
        int minutesStep,
        List<String> accept,
        Map<String, Condition> computed) {

    /** Kinds of text with a rule of their own. */
    public enum TextType {
        EMAIL,
        PHONE
    }

    /** The same with the limits that hold now; one that comes to no number does not limit. */
    FieldRules now(Function<Condition, Optional<BigDecimal>> value) {
        return new FieldRules(
                required,
                limit("min", value).or(() -> min),
                limit("max", value).or(() -> max),
                limit("minLength", value).map(BigDecimal::intValue).or(() -> minLength),
                limit("maxLength", value).map(BigDecimal::intValue).or(() -> maxLength),
                pattern,
                textType,
                decimalDigits,
                step,
                notBeforeToday,
                notAfterToday,
                minutesStep,
                accept,
                computed);
    }

    private Optional<BigDecimal> limit(String name, Function<Condition, Optional<BigDecimal>> value) {
        return Optional.ofNullable(computed.get(name)).flatMap(value);
    }
}
