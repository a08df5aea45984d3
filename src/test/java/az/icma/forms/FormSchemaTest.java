package az.icma.forms;

import az.icma.forms.FormComponent.Reason;
import az.icma.forms.FormField.Kind;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormSchemaTest {

    @Test
    void readsFieldsWithTheirWordsInBothLanguages() {
        FormSchema schema = Forms.of(
                """
                {"type": "textfield", "key": "phone", "label": "Telefon", "description": "Ölkə kodu ilə",
                 "properties": {"label.en": "Phone", "description.en": "With country code"},
                 "validate": {"required": true, "maxLength": 20, "validationType": "phone"}}""");

        FormField phone = schema.field("phone").orElseThrow();
        assertThat(phone.kind()).isEqualTo(Kind.TEXT);
        assertThat(phone.label().in(Locale.forLanguageTag("az"))).isEqualTo("Telefon");
        assertThat(phone.label().in(Locale.ENGLISH)).isEqualTo("Phone");
        assertThat(phone.description().in(Locale.ENGLISH)).isEqualTo("With country code");
        assertThat(phone.rules().required()).isTrue();
        assertThat(phone.rules().maxLength()).hasValue(20);
        assertThat(phone.rules().textType()).hasValue(FieldRules.TextType.PHONE);
    }

    @Test
    void whatSharesARowStandsSideBySideAndEverythingElseBelow() {
        FormSchema schema = Forms.of(
                """
                {"type": "textfield", "key": "surname", "layout": {"row": "Row_1"}},
                {"type": "textfield", "key": "name", "layout": {"row": "Row_1", "columns": 8}},
                {"type": "textfield", "key": "street", "layout": {"row": "Row_2"}},
                {"type": "textfield", "key": "note"}""");

        assertThat(schema.components()).hasSize(3);
        assertThat(schema.components().get(0).inner())
                .extracting(
                        component -> ((FormComponent.Input) component).field().key())
                .containsExactly("surname", "name");
        assertThat(schema.fields()).extracting(FormField::key).containsExactly("surname", "name", "street", "note");
    }

    @Test
    void readsAllKindsOfDates() {
        FormSchema schema = Forms.of(
                """
                {"type": "datetime", "key": "a", "subtype": "date", "dateLabel": "Gün"},
                {"type": "datetime", "key": "b", "subtype": "time", "timeLabel": "Saat"},
                {"type": "datetime", "key": "c", "subtype": "datetime", "dateLabel": "Vaxt"}""");

        assertThat(schema.fields()).extracting(FormField::kind).containsExactly(Kind.DATE, Kind.TIME, Kind.DATE_TIME);
        assertThat(schema.fields()).extracting(field -> field.label().az()).containsExactly("Gün", "Saat", "Vaxt");
    }

    @Test
    void readsOptionsAndNamedLists() {
        FormSchema schema = Forms.of(
                """
                {"type": "radio", "key": "a", "values": [{"value": "yes", "label": "Hə", "label.en": "Yes"}]},
                {"type": "select", "key": "b", "values": [], "properties": {"choices": "districts"}}""");

        assertThat(schema.field("a").orElseThrow().options())
                .containsExactly(new FormField.Option("yes", new Wording("Hə", "Yes")));
        assertThat(schema.field("b").orElseThrow().choices()).hasValue("districts");
    }

    @Test
    void findsFieldsInsideNestedGroups() {
        FormSchema schema = Forms.of(
                """
                {"type": "group", "label": "Bir", "components": [
                   {"type": "group", "label": "İki", "components": [{"type": "number", "key": "n"}]}]}""");

        assertThat(schema.fields()).extracting(FormField::key).containsExactly("n");
    }

    @Test
    void namesWhatItCannotShow() {
        FormSchema schema = Forms.of(
                """
                {"type": "teleport", "key": "x", "label": "Keçid"},
                {"type": "textfield", "key": "ad"},
                {"type": "number", "key": "ad", "label": "Yaş"},
                {"type": "textfield", "label": "Açarsız"},
                {"type": "textfield", "key": "caseId", "label": "İş"},
                {"type": "textfield", "key": "a..b", "label": "Nöqtəli"},
                {"type": "select", "key": "s", "label": "Siyahı", "values": []}""");

        assertThat(schema.unsupported())
                .extracting(FormComponent.Unsupported::reason)
                .containsExactly(
                        Reason.COMPONENT,
                        Reason.KEY_TWICE,
                        Reason.KEY_MISSING,
                        Reason.KEY_UNUSABLE,
                        Reason.KEY_UNUSABLE,
                        Reason.CHOICES_UNKNOWN);
        assertThat(schema.unsupported().get(0).label().az()).isEqualTo("Keçid");
    }

    @Test
    void takesAzerbaijaniLettersInKeys() {
        assertThat(Forms.of("{\"type\": \"textfield\", \"key\": \"ə\"}").fields())
                .hasSize(1);
    }

    @Test
    void namesConditionsThatCannotBeReadOrCouldRunForever() {
        FormSchema schema = Forms.of(
                """
                {"type": "textfield", "key": "a", "conditional": {"hide": "=b ="}},
                {"type": "textfield", "key": "b", "conditional": {"hide": "=count(for i in 1..999999999 return i) > 1"}},
                {"type": "textfield", "key": "c", "conditional": {"hide": "=matches(a, \\"^(a+)+$\\")"}},
                {"type": "textfield", "key": "d", "conditional": {"hide": "=a = \\"for every function\\""}}""");

        assertThat(schema.brokenConditions()).hasSize(3);
    }

    @Test
    void refusesWhatIsNoFormAtAll() {
        for (String text : List.of("", "[]", "null", "{\"a\":", "42")) {
            assertThatThrownBy(() -> FormSchema.parse(text)).as(text).isInstanceOf(MalformedForm.class);
        }
    }
}
