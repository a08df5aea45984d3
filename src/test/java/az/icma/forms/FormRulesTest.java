package az.icma.forms;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class FormRulesTest {

    private static final String ELIGIBILITY =
            """
            {"type": "radio", "key": "decision", "values": [{"value": "yes"}, {"value": "no"}],
             "validate": {"required": true}},
            {"type": "textarea", "key": "reason", "conditional": {"hide": "=decision != \\"no\\""},
             "validate": {"required": true}},
            {"type": "textfield", "key": "note", "properties": {"requiredWhen": "=decision = \\"yes\\""}}""";

    private final FormRules rules = Forms.rules();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            IN_PERSON,PHONE | NO_NAME     | Only when we meet
            PHONE,WHATSAPP  | NO_MESSAGES | No written messages
            IN_PERSON       | NO_MESSAGES |
            PHONE,WHATSAPP  |             |
                            |             |
            """)
    void theConsentWarnsOfWaysOfContactThatContradictEachOther(String ways, String heeded, String warning)
            throws IOException {
        FormSchema consent = FormSchema.parse(Files.readString(Path.of("processes/legalaid/legal-aid-consent.form")));
        Map<String, Object> entered = new LinkedHashMap<>(Map.of("consent", "YES"));
        Optional.ofNullable(ways).ifPresent(some -> entered.put("contactChannels", List.of(some.split(","))));
        Optional.ofNullable(heeded).ifPresent(some -> entered.put("safeContact", List.of(some.split(","))));

        FormState state = rules.evaluate(consent, Map.of(), entered);
        Place top = rules.top(consent, Map.of(), state);

        List<String> warnings = consent.components().stream()
                .filter(FormComponent.Text.class::isInstance)
                .filter(text -> text.hide().isPresent() && !rules.isHidden(text, top))
                .map(text -> ((FormComponent.Text) text).markdown().in(Locale.ENGLISH))
                .toList();
        assertThat(warnings).hasSize(warning == null ? 0 : 1).allMatch(said -> said.contains(warning));
    }

    @Test
    void hidesAFieldWhileItsConditionHoldsAndDropsItsValue() {
        FormState state = judge(ELIGIBILITY, Map.of("decision", "yes", "reason", "köhnə səbəb", "note", "x"));

        assertThat(state.visible()).containsExactly("decision", "note");
        assertThat(state.answers()).isEqualTo(Map.of("decision", "yes", "note", "x"));
        assertThat(state.isClean()).isTrue();
    }

    @Test
    void handsInNothingForFieldsThatAreHiddenOrEmpty() {
        FormState state = judge(ELIGIBILITY, Map.of("decision", "no", "reason", "uyğun deyil", "note", " "));

        assertThat(state.handedIn()).containsEntry("decision", "no").containsEntry("note", null);
        assertThat(judge(ELIGIBILITY, Map.of("decision", "yes", "reason", "x")).handedIn())
                .containsEntry("reason", null);
    }

    @Test
    void asksForAShownFieldThatMustBeFilledIn() {
        FormState state = judge(ELIGIBILITY, Map.of("decision", "no"));

        assertThat(state.errors()).containsExactly(new FieldError("reason", "forms.error.required", List.of()));
    }

    @Test
    void asksForAFieldOnlyWhenItsConditionSaysSo() {
        assertThat(judge(ELIGIBILITY, Map.of("decision", "yes")).errors())
                .extracting(FieldError::key)
                .containsExactly("note");
        assertThat(judge(ELIGIBILITY, Map.of("decision", "no", "reason", "x")).isClean())
                .isTrue();
    }

    @Test
    void hidesWhatHangsOnAHiddenField() {
        String chain =
                """
                {"type": "checkbox", "key": "a"},
                {"type": "textfield", "key": "b", "conditional": {"hide": "=a = false"}},
                {"type": "textfield", "key": "c", "conditional": {"hide": "=b = null"}}""";

        assertThat(judge(chain, Map.of("a", false, "b", "x")).visible()).containsExactly("a");
        assertThat(judge(chain, Map.of("a", true, "b", "x")).visible()).containsExactly("a", "b", "c");
    }

    @Test
    void hidesAGroupWithAllThatIsInIt() {
        String group =
                """
                {"type": "checkbox", "key": "a"},
                {"type": "group", "conditional": {"hide": "=not(a)"}, "components": [
                  {"type": "textfield", "key": "b", "validate": {"required": true}}]}""";

        assertThat(judge(group, Map.of()).isClean()).isTrue();
        assertThat(judge(group, Map.of("a", true)).errors())
                .extracting(FieldError::key)
                .containsExactly("b");
    }

    @Test
    @Timeout(5)
    void endsWhereConditionsContradictEachOther() {
        FormState state = judge(
                """
                {"type": "textfield", "key": "a", "conditional": {"hide": "=b = null"}},
                {"type": "textfield", "key": "b", "conditional": {"hide": "=a != null"}}""",
                Map.of("a", "1", "b", "2"));

        assertThat(state).isNotNull();
    }

    @Test
    void keepsReadOnlyValuesAsTheyWereKnown() {
        String form =
                """
                {"type": "textfield", "key": "a", "readonly": true},
                {"type": "number", "key": "n"},
                {"type": "textfield", "key": "b", "readonly": "=n > 10"}""";

        FormState state = rules.evaluate(
                Forms.of(form), Map.of("a", "məlum", "b", "əvvəlki"), Map.of("a", "saxta", "b", "yeni", "n", 11));

        assertThat(state.readOnly()).containsExactly("a", "b");
        assertThat(state.answers()).containsEntry("a", "məlum").containsEntry("b", "əvvəlki");
        assertThat(state.handedIn())
                .as("what was only read is not answered again")
                .containsOnlyKeys("n");
    }

    @Test
    void showsWhatIsOnlyReadByWhatIsKnownOfItAndForgetsItNever() {
        String form =
                """
                {"type": "textfield", "key": "a", "readonly": true, "conditional": {"hide": "=a = null"}},
                {"type": "textfield", "key": "b", "readonly": true, "conditional": {"hide": "=true"}}""";

        FormState state = rules.evaluate(Forms.of(form), Map.of("a", "məlum", "b", "gizli"), Map.of());

        assertThat(state.visible()).containsExactly("a");
        assertThat(state.handedIn()).isEmpty();
    }

    @Test
    void readsKnownValuesInConditions() {
        FormSchema schema = Forms.of(
                "{\"type\": \"textfield\", \"key\": \"a\", \"conditional\": {\"hide\": \"=urgency = \\\"high\\\"\"}}");

        assertThat(rules.evaluate(schema, Map.of("urgency", "high"), Map.of()).visible())
                .isEmpty();
        assertThat(rules.evaluate(schema, Map.of(), Map.of()).visible()).containsExactly("a");
    }

    @Test
    void comparesDatesWithTheDayOfTheOrganisation() {
        String form =
                """
                {"type": "datetime", "key": "hearing", "subtype": "date"},
                {"type": "textfield", "key": "why", "conditional": {"hide": "=hearing = null or hearing >= today()"}}""";

        assertThat(judge(form, Map.of("hearing", LocalDate.of(2026, 11, 22))).visible())
                .contains("why");
        assertThat(judge(form, Map.of("hearing", LocalDate.of(2026, 11, 23))).visible())
                .doesNotContain("why");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    textfield | "validate": {"maxLength": 3}              | dörd       | too-long
                    textfield | "validate": {"minLength": 3}              | iş         | too-short
                    textfield | "validate": {"pattern": "^[0-9]+$"}       | 12a        | pattern
                    textfield | "validate": {"validationType": "email"}   | ad@        | email
                    textfield | "validate": {"validationType": "phone"}   | zəng       | phone
                    number    | "validate": {"min": 5}                    | 4          | min
                    number    | "validate": {"max": 5}                    | 6          | max
                    number    | "decimalDigits": 2                        | 1.234      | decimals
                    number    | "increment": "0.5"                        | 1.25       | step
                    number    | "decimalDigits": 0                        | 1.5        | unreadable.NUMBER
                    datetime  | "subtype": "date"                         | 31.02.2026 | unreadable.DATE
                    datetime  | "subtype": "date", "disallowPassedDates": true | 2026-11-22 | before-today
                    datetime  | "subtype": "date", "properties": {"notAfterToday": "true"} | 2099-01-01 | after-today
                    select    | "values": [{"value": "a"}]                | b          | choice
                    select    | "properties": {"choices": "districts"}    | Bakı       | choice
                    checklist | "values": [{"value": "a"}]                | b          | choice
                    taglist   | "values": [{"value": "a"}]                | b          | choice
                    checkbox  | "validate": {"required": true}            | false      | required
                    """)
    void tellsWhatIsWrong(String type, String rule, String entered, String expected) {
        FormState state = judge("{\"type\": \"%s\", \"key\": \"a\", %s}".formatted(type, rule), Map.of("a", entered));

        assertThat(state.errors()).extracting(FieldError::textKey).containsExactly("forms.error." + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    textfield | "validate": {"pattern": "^AZ[0-9]{4}$"}   | AZ1000
                    textfield | "validate": {"validationType": "email"}   | leyla@example.az
                    textfield | "validate": {"validationType": "phone"}   | 050 123 45 67
                    textfield | "validate": {"maxLength": 3}              | şəh
                    number    | "validate": {"min": 5, "max": 5}          | 5.00
                    datetime  | "subtype": "time"                         | 14:30
                    datetime  | "subtype": "datetime"                     | 2026-11-23T14:30
                    select    | "properties": {"choices": "districts"}    | d1
                    """)
    void acceptsWhatIsRight(String type, String rule, String entered) {
        FormState state = judge("{\"type\": \"%s\", \"key\": \"a\", %s}".formatted(type, rule), Map.of("a", entered));

        assertThat(state.errors()).isEmpty();
        assertThat(state.answers()).containsKey("a");
    }

    @Test
    @Timeout(5)
    void staysQuickWithAPatternMadeToBeSlow() {
        FormState state = judge(
                "{\"type\": \"textfield\", \"key\": \"a\", \"validate\": {\"pattern\": \"^(a+)+$\"}}",
                Map.of("a", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"));

        assertThat(state.errors()).extracting(FieldError::textKey).containsExactly("forms.error.pattern");
    }

    @Test
    void takesDefaultsWhereNothingIsKnown() {
        FormSchema schema = Forms.of(
                """
                {"type": "textfield", "key": "a", "defaultValue": "ilk"},
                {"type": "textfield", "key": "b", "defaultValue": "ilk", "properties": {"offerAgain": "true"}},
                {"type": "datetime", "key": "c", "subtype": "date", "defaultValue": "=today()"},
                {"type": "number", "key": "n", "defaultValue": 2.5}""");

        assertThat(rules.initial(schema, Map.of("b", "məlum")))
                .containsEntry("a", "ilk")
                .containsEntry("b", "məlum")
                .containsEntry("c", LocalDate.of(2026, 11, 23))
                .containsEntry("n", new BigDecimal("2.5"));
    }

    @Test
    void offersAnEarlierAnswerOnlyWhereTheFieldSaysSo() {
        FormSchema schema = Forms.of(
                """
                {"type": "textfield", "key": "fact", "properties": {"offerAgain": "true"}},
                {"type": "textfield", "key": "shown", "readonly": true},
                {"type": "textfield", "key": "decision"}""");

        assertThat(rules.initial(schema, Map.of("fact", "f", "shown", "s", "decision", "d", "elsewhere", "e")))
                .isEqualTo(Map.of("fact", "f", "shown", "s", "elsewhere", "e"));
    }

    private FormState judge(String components, Map<String, Object> entered) {
        return rules.evaluate(Forms.of(components), Map.of(), entered);
    }
}
