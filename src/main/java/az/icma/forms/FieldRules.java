package az.icma.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a field accepts, as the schema's {@code validate} says.
 *
 * @param decimalDigits digits after the point; 0 asks for a whole number
 * @param notBeforeToday a date that has passed is refused
 * @param notAfterToday a date that is yet to come is refused
 * @param accept file types, {@code .pdf} or {@code image/*}
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
        boolean notBeforeToday,
        boolean notAfterToday,
        int minutesStep,
        List<String> accept) {

    /** Kinds of text with a rule of their own. */
    public enum TextType {
        EMAIL,
        PHONE
    }
}
