package az.icma.forms;

import java.util.List;
import java.util.Optional;

/**
 * A field of a form: what it is called and what it accepts.
 *
 * @param key name of the answer; with the way to it, {@code address.street}, where a group keeps its answers together
 * @param options choices that the form spells out
 * @param choices name of the {@link ChoiceList} that the form uses instead
 * @param readonlyWhen FEEL; {@code readonly} is the fixed mark
 * @param defaultValue as written in the schema; FEEL if it begins with an equals sign
 * @param multiple more than one file
 * @param offerAgain an earlier answer is offered when the field is asked anew: right for facts and for drafts, wrong for
 *     decisions, which every person takes themselves
 * @param items what each item of a {@link Kind#LIST} asks for
 */
public record FormField(
        String key,
        Kind kind,
        Wording label,
        Wording description,
        FieldRules rules,
        List<Option> options,
        Optional<String> choices,
        boolean readonly,
        Optional<Condition> readonlyWhen,
        Optional<Condition> requiredWhen,
        Optional<Object> defaultValue,
        boolean multiple,
        boolean offerAgain,
        Optional<FormItems> items) {

    /** A choice with its code and its words. */
    public record Option(String value, Wording label) {}

    /** What a field holds decides the type of its value. */
    public enum Kind {
        /** One line; {@link String}. */
        TEXT,
        /** Several lines; {@link String}. */
        LONG_TEXT,
        /** {@link Integer} where the schema allows no decimals, {@link java.math.BigDecimal} otherwise. */
        NUMBER,
        /** {@link java.time.LocalDate}. */
        DATE,
        /** {@link java.time.LocalTime}. */
        TIME,
        /** {@link java.time.LocalDateTime}, in the organisation's time. */
        DATE_TIME,
        /** {@link Boolean}, never absent. */
        FLAG,
        /** Code of one option; {@link String}. */
        RADIO,
        /** Code of one option; {@link String}. */
        SELECT,
        /** Codes of several options; a {@link List} of {@link String}. */
        CHECKLIST,
        /** Codes of several options, found by typing; a {@link List} of {@link String}. */
        TAGS,
        /** A {@link List} of {@link FormFile}. */
        FILE,
        /** Items that people add and remove; a {@link List} of maps from the key of each item's field to its answer. */
        LIST;

        /** True where a person types something that has to be understood first. */
        boolean isParsed() {
            return this == NUMBER || this == DATE || this == TIME || this == DATE_TIME;
        }
    }

    /** True where the answer is taken from options. */
    public boolean isChoice() {
        return kind == Kind.RADIO || kind == Kind.SELECT || kind == Kind.CHECKLIST || kind == Kind.TAGS;
    }

    /** True where the form shows what was answered before; a field that is only read shows it always. */
    boolean showsEarlierAnswer() {
        return offerAgain || readonly || readonlyWhen.isPresent();
    }

    boolean isWholeNumber() {
        return kind == Kind.NUMBER
                && rules.decimalDigits().filter(digits -> digits == 0).isPresent();
    }

    /** The same with other rules. */
    FormField with(FieldRules other) {
        return new FormField(
                key,
                kind,
                label,
                description,
                other,
                options,
                choices,
                readonly,
                readonlyWhen,
                requiredWhen,
                defaultValue,
                multiple,
                offerAgain,
                items);
    }
}
