package az.icma.forms;

import az.icma.forms.FormField.Kind;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Baku;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules for one answer. The first rule that is broken is told; one thing at a time is enough for a reader. */
class AnswerRules {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]++(?:\\.[^\\s@.]++)++");
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_TEXT = 20_000;

    private final Clock clock;
    private final ChoiceLists choices;

    AnswerRules(Clock clock, ChoiceLists choices) {
        this.clock = clock;
        this.choices = choices;
    }

    /** @param entered as it came in; where no value could be made of it, it is unreadable rather than empty */
    Optional<FieldError> check(FormField field, Object value, Object entered, boolean required) {
        if (value == null && entered != null && !"".equals(entered)) {
            return Optional.of(
                    FieldError.of(field, field.kind().isParsed() ? "unreadable." + field.kind() : "unreadable"));
        }
        if (isEmpty(field, value)) {
            return required
                    ? Optional.of(FieldError.of(field, field.kind() == Kind.LIST ? "required-item" : "required"))
                    : Optional.empty();
        }
        return checks(field)
                .map(check -> check.apply(value))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isEmpty(FormField field, Object value) {
        return value == null
                || field.kind() == Kind.FLAG && !Boolean.TRUE.equals(value)
                || field.kind() == Kind.LIST && FormState.isEmpty(value)
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> several && several.isEmpty();
    }

    private Stream<Function<Object, Optional<FieldError>>> checks(FormField field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT ->
                Stream.of(
                        value -> length(field, value.toString()),
                        value -> textType(field, value.toString()),
                        value -> pattern(field, value.toString()));
            case NUMBER ->
                Stream.of(value -> decimals(field, value), value -> range(field, value), value -> step(field, value));
            case DATE, DATE_TIME -> Stream.of(value -> withinDays(field, value));
            case RADIO, SELECT -> Stream.of(value -> among(field, List.of(value)));
            case CHECKLIST, TAGS -> Stream.of(value -> among(field, (Collection<?>) value));
            case TIME, FLAG, FILE, LIST -> Stream.empty();
        };
    }

    private static Optional<FieldError> length(FormField field, String text) {
        int length = text.strip().codePointCount(0, text.strip().length());
        int longest = field.rules().maxLength().orElse(field.kind() == Kind.TEXT ? LONGEST_LINE : LONGEST_TEXT);
        if (length > longest) {
            return Optional.of(FieldError.of(field, "too-long", longest, length));
        }
        return field.rules()
                .minLength()
                .filter(shortest -> length < shortest)
                .map(shortest -> FieldError.of(field, "too-short", shortest));
    }

    private static Optional<FieldError> textType(FormField field, String text) {
        return field.rules().textType().flatMap(type -> switch (type) {
            case EMAIL ->
                EMAIL.matcher(text.strip()).matches() ? Optional.empty() : Optional.of(FieldError.of(field, "email"));
            case PHONE -> isPhone(text) ? Optional.empty() : Optional.of(FieldError.of(field, "phone"));
        });
    }

    private static boolean isPhone(String text) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            return phones.isPossibleNumber(phones.parse(text, "AZ"));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }

    private static Optional<FieldError> pattern(FormField field, String text) {
        return field.rules()
                .pattern()
                .filter(pattern -> !BoundedPattern.finds(pattern, text))
                .map(pattern -> FieldError.of(field, "pattern"));
    }

    private static Optional<FieldError> decimals(FormField field, Object value) {
        return field.rules()
                .decimalDigits()
                .filter(digits -> number(value).stripTrailingZeros().scale() > digits)
                .map(digits -> FieldError.of(field, "decimals", digits));
    }

    private static Optional<FieldError> range(FormField field, Object value) {
        FieldRules rules = field.rules();
        return rules.min()
                .filter(min -> number(value).compareTo(min) < 0)
                .map(min -> FieldError.of(field, "min", min))
                .or(() -> rules.max()
                        .filter(max -> number(value).compareTo(max) > 0)
                        .map(max -> FieldError.of(field, "max", max)));
    }

    private static Optional<FieldError> step(FormField field, Object value) {
        return field.rules()
                .step()
                .filter(step -> number(value).remainder(step).signum() != 0)
                .map(step -> FieldError.of(field, "step", step));
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    private Optional<FieldError> withinDays(FormField field, Object value) {
        LocalDate day = value instanceof LocalDateTime moment ? moment.toLocalDate() : (LocalDate) value;
        LocalDate today = Baku.today(clock);
        if (field.rules().notBeforeToday() && day.isBefore(today)) {
            return Optional.of(FieldError.of(field, "before-today"));
        }
        return field.rules().notAfterToday() && day.isAfter(today)
                ? Optional.of(FieldError.of(field, "after-today"))
                : Optional.empty();
    }

    private Optional<FieldError> among(FormField field, Collection<?> codes) {
        Set<String> offered = choices.of(field, AzerbaijaniText.AZ).orElse(List.of()).stream()
                .map(ChoiceList.Choice::value)
                .collect(Collectors.toSet());
        return offered.containsAll(codes) ? Optional.empty() : Optional.of(FieldError.of(field, "choice"));
    }
}
