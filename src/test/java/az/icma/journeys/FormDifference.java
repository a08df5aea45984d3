package az.icma.journeys;

import az.icma.forms.FormField;
import az.icma.forms.FormField.Kind;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where our forms differ from form-js' own on purpose, and why. Each must occur in the forms that are tried, or it stands
 * here in vain.
 */
enum FormDifference {
    NOT_SHOWN(
            "What we do not render is named on the form instead: scripts, frames, pictures and tables from elsewhere.",
            seen -> seen.field().isEmpty()),

    REQUIRED_WHEN(
            "form-js knows a plain “required” only; our forms also say when.",
            seen -> seen.oursOnly("required")
                    && seen.says(field -> field.requiredWhen().isPresent())),

    READ_ONLY("Nobody is blamed for what they cannot change.", seen -> seen.theirsOnly() && seen.readOnly()),

    BLANK(
            "Blanks are no answer.",
            seen -> !seen.isVisibility() && seen.value() instanceof String text && !text.isEmpty() && text.isBlank()),

    DAY_OUT_OF_RANGE(
            "form-js only greys out the days that are not offered; we refuse them on the server too.",
            seen -> seen.oursOnly("before-today") || seen.oursOnly("after-today")),

    NO_SUCH_DAY(
            "form-js drops what is no day and says nothing; we say that it could not be read.",
            seen -> seen.oursOnly("unreadable.DATE")),

    LOCAL_PHONE(
            "People here write their number without the country; we read it as one of ours.",
            seen -> seen.theirsOnly() && seen.isText("phone")),

    MAIL_WITHOUT_A_DOMAIN("An address without a dot after the @ reaches nobody.", seen -> seen.oursOnly("email")),

    TOO_LONG_FOR_ANYBODY(
            "Also without a limit of its own a line ends somewhere: the server does not keep books.",
            seen -> seen.oursOnly("too-long")
                    && seen.says(field -> field.rules().maxLength().isEmpty())),

    EMPTY_IS_NULL(
            "A field without an answer is null for conditions, not an empty text or list: so forms ask “= null” of any"
                    + " field.",
            seen -> seen.isVisibility() && (seen.conditionsName("null") || seen.conditionsName("list contains"))),

    HIDDEN_HIDES_FURTHER(
            "What is hidden counts as empty for every other condition; form-js looks one condition far, and in an item"
                    + " not at all.",
            seen -> seen.isVisibility() && seen.conditionsNameHiddenAnswers()),

    DAYS_ARE_DAYS(
            "A date is compared as a day; form-js compares texts with days, which is never true.",
            seen -> seen.isVisibility() && seen.conditionsName("today()")),

    NOTHING_HIDES_NOTHING(
            "A condition that comes to no answer, because what it asks for is empty or unknown, hides nothing, as the"
                    + " library's own description says; its viewer hides then. Rather asked than never seen.",
            seen -> seen.isVisibility() && seen.shownByUs() && seen.conditionsAskForNothing());

    private final String reason;
    private final Predicate<Seen> explains;

    FormDifference(String reason, Predicate<Seen> explains) {
        this.reason = reason;
        this.explains = explains;
    }

    String reason() {
        return reason;
    }

    boolean explains(Seen seen) {
        return explains.test(seen);
    }

    /**
     * One field of one form with one set of answers, about which we and form-js do not agree.
     *
     * @param field ours; none where we do not render it
     * @param ours what we say is wrong, by the end of its key; none where we say nothing
     * @param isVisibility we do not agree on whether it is shown; otherwise on whether it is wrong
     * @param conditions everything that hides it, in words
     * @param hiddenAnswers names of fields that we hide
     * @param unanswered names of fields without an answer at the top of the form, and of all inside of items
     */
    record Seen(
            String where,
            boolean shownByUs,
            Optional<FormField> field,
            Optional<String> ours,
            boolean isVisibility,
            boolean readOnly,
            Object value,
            List<String> conditions,
            List<String> hiddenAnswers,
            List<String> unanswered) {

        boolean oursOnly(String error) {
            return !isVisibility && ours.filter(error::equals).isPresent();
        }

        boolean theirsOnly() {
            return !isVisibility && ours.isEmpty();
        }

        boolean says(Predicate<FormField> rule) {
            return field.filter(rule).isPresent();
        }

        boolean isText(String type) {
            return says(field -> field.kind() == Kind.TEXT
                    && field.rules()
                            .textType()
                            .filter(known -> known.name().equalsIgnoreCase(type))
                            .isPresent());
        }

        boolean conditionsName(String word) {
            return conditions.stream().anyMatch(condition -> condition.contains(word));
        }

        boolean conditionsNameHiddenAnswers() {
            return conditionsName(hiddenAnswers);
        }

        boolean conditionsAskForNothing() {
            return conditionsName(unanswered);
        }

        private boolean conditionsName(List<String> names) {
            return names.stream().anyMatch(name -> conditions.stream()
                    .anyMatch(condition -> condition.matches("(?s).*\\b" + name + "\\b.*")));
        }

        @Override
        public String toString() {
            return where + (isVisibility ? ": shown by one of us, " : ": wrong for one of us, ours " + ours) + " value "
                    + value + " " + conditions;
        }
    }
}
