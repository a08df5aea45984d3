package az.icma.forms;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class FormPanelTest {

    private static final String REFUSAL =
            """
            {"type": "radio", "key": "decision", "label": "Qərar", "validate": {"required": true},
             "values": [{"value": "yes", "label": "Bəli"}, {"value": "no", "label": "Xeyr"}]},
            {"type": "textarea", "key": "reason", "label": "Səbəb", "description": "Müştəriyə yazılacaq",
             "validate": {"required": true}, "conditional": {"hide": "=decision != \\"no\\""}},
            {"type": "textfield", "key": "note", "label": "Qeyd", "properties": {"label.en": "Note"}}""";

    private static final String DAY =
            """
            {"type": "datetime", "subtype": "date", "key": "day", "dateLabel": "Nə vaxt olub?",
             "properties": {"label.en": "When was it?"}}""";

    @BeforeEach
    void openAPage() {
        TestTexts.openAPage();
    }

    @AfterEach
    void closeIt() {
        TestTexts.closeIt();
    }

    /** A draft is saved with every change: whoever is signed out loses what came after the last. */
    @Test
    void hearsOfLongTypingBeforeItEnds() {
        open(REFUSAL, Map.of());
        choose("no");
        TextArea reason = _get(TextArea.class);
        assertThat(reason.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
        assertThat(reason.getValueChangeTimeout()).isLessThanOrEqualTo(2_000);
    }

    @Test
    void showsFieldsWhenTheirConditionAsks() {
        FormPanel form = open(REFUSAL, Map.of());
        _assertNone(TextArea.class);

        choose("no");

        TextArea reason = _get(TextArea.class);
        assertThat(reason.getLabel()).isEqualTo("Səbəb");
        assertThat(reason.getHelperText()).isEqualTo("Müştəriyə yazılacaq");
        _setValue(reason, "Ünvan bizim deyil");
        assertThat(form.values()).isEqualTo(Map.of("decision", "no", "reason", "Ünvan bizim deyil"));
    }

    @Test
    void marksWhatIsOptionalInTheLanguageOfTheReader() {
        open(REFUSAL, Map.of());
        assertThat(_get(TextField.class).getLabel()).isEqualTo("Qeyd (istəyə bağlı)");

        UI.getCurrent().removeAll();
        open(REFUSAL, Map.of(), Locale.ENGLISH);
        assertThat(_get(TextField.class).getLabel()).isEqualTo("Note (optional)");
    }

    @Test
    void tellsErrorsBesideTheFieldAndOnTop() {
        FormPanel form = open(REFUSAL, Map.of());
        choose("no");

        assertThat(form.validate()).isFalse();

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Bu sahəni doldurun");
        assertThat(_get(ErrorSummary.class).getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively()).contains("Səbəb — Bu sahəni doldurun");

        _setValue(_get(TextArea.class), "Səbəb var");
        _assertNone(ErrorSummary.class);
        assertThat(form.validate()).isTrue();
    }

    @Test
    void hearsEveryChangeOnce() {
        FormPanel form = open(REFUSAL, Map.of());
        List<String> heard = new ArrayList<>();
        form.addChangeListener(() -> heard.add("change"));

        form.setValues(Map.of("decision", "no", "reason", "qaralama"));
        assertThat(heard).isEmpty();
        _setValue(_get(TextArea.class), "yeni");
        assertThat(heard).hasSize(1);
    }

    @Test
    void findsAChoiceThatIsTypedWithoutDiacritics() {
        FormPanel form = open(
                "{\"type\": \"select\", \"key\": \"district\", \"label\": \"Rayon\","
                        + " \"properties\": {\"choices\": \"districts\"}}",
                Map.of("district", "d1"));

        ComboBox<?> box = _get(ComboBox.class);
        assertThat(box.getValue()).isEqualTo(new ChoiceList.Choice("d1", "Gəncə"));
        assertThat(form.values()).isEqualTo(Map.of("district", "d1"));
        ComboBoxKt.setUserInput(box, "seki");
        assertThat(ComboBoxKt.getSuggestions(box)).containsExactly("Şəki");
    }

    @Test
    void offersALongListOfSeveralAsOneField() {
        FormPanel form = open(
                "{\"type\": \"checklist\", \"key\": \"where\", \"properties\": {\"choices\": \"districts\"}}",
                Map.of("where", List.of("d2", "d0")));

        assertThat(_get(MultiSelectComboBox.class).getI18n().getTotal()).isEqualTo("{count} seçilib");
        assertThat(form.values()).isEqualTo(Map.of("where", List.of("d0", "d2")));
    }

    @Test
    void tagsAreFoundByTypingHoweverFewThereAre() {
        FormPanel form = open(
                """
                {"type": "taglist", "key": "tags", "values": [
                  {"value": "WATER", "label": "Su"}, {"value": "ROAD", "label": "Yol"}]}""",
                Map.of("tags", List.of("ROAD")));

        assertThat(_get(MultiSelectComboBox.class).isReadOnly()).isFalse();
        assertThat(form.values()).isEqualTo(Map.of("tags", List.of("ROAD")));
    }

    @Test
    void fieldsOfOneRowStandSideBySideAndHideAlone() {
        FormPanel form = open(
                """
                {"type": "textfield", "key": "surname", "layout": {"row": "Row_1"}},
                {"type": "textfield", "key": "name", "layout": {"row": "Row_1"},
                 "conditional": {"hide": "=surname = null"}}""",
                Map.of("surname", "Əliyeva"));

        assertThat(_find(TextField.class)).hasSize(2);
        assertThat(_get(Div.class, spec -> spec.withClasses("icma-form__row")).getChildren())
                .hasSize(2);
        form.setValues(Map.of());
        assertThat(_find(TextField.class)).hasSize(1);
    }

    @Test
    void showsDatesInTheWayOfTheCountry() {
        FormPanel form = open(
                "{\"type\": \"datetime\", \"subtype\": \"date\", \"key\": \"day\", \"dateLabel\": \"Gün\"}",
                Map.of("day", "2026-11-23"));

        DatePicker picker = _get(DatePicker.class);
        assertThat(picker.getI18n().getDateFormats()).startsWith("dd.MM.yyyy");
        assertThat(picker.getI18n().getFirstDayOfWeek()).isEqualTo(1);
        assertThat(picker.getI18n().getMonthNames()).contains("noyabr");
        assertThat(form.values()).isEqualTo(Map.of("day", LocalDate.of(2026, 11, 23)));
    }

    @Test
    void readsDatesInEveryUsualWayAndShowsAnExample() {
        open(DAY, Map.of(), Locale.ENGLISH);

        DatePicker picker = _get(DatePicker.class);
        assertThat(picker.getI18n().getDateFormats()).contains("d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "yyyy-M-d");
        assertThat(picker.getHelperText()).isEqualTo("Like 23.11.2026.");
    }

    @Test
    void saysAtOnceThatAnOptionalDateCannotBeRead() {
        FormPanel form = open(DAY, Map.of(), Locale.ENGLISH);
        DatePicker picker = _get(DatePicker.class);

        type(picker, "31/31/2026");

        assertThat(picker.isInvalid()).isTrue();
        assertThat(picker.getErrorMessage()).isEqualTo("Write the date like 23.11.2026");
        assertThat(form.validate()).isFalse();
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                .contains("When was it? — Write the date like 23.11.2026");

        type(picker, "");
        assertThat(picker.isInvalid()).isFalse();
        assertThat(form.validate()).isTrue();
    }

    @Test
    void saysAtOnceThatATimeCannotBeRead() {
        open("{\"type\": \"datetime\", \"subtype\": \"time\", \"key\": \"at\", \"timeLabel\": \"Saat\"}", Map.of());
        TimePicker picker = _get(TimePicker.class);

        type(picker, "günorta");

        assertThat(picker.isInvalid()).isTrue();
        assertThat(picker.getErrorMessage()).isEqualTo("Saatı belə yazın: 14:30");
    }

    @Test
    void namesWhatCannotBeShown() {
        FormPanel form = open(
                """
                {"type": "teleport", "key": "x", "label": "Keçid"},
                {"type": "filepicker", "key": "f", "label": "Ərizə"},
                {"type": "select", "key": "s", "label": "Kim", "properties": {"choices": "nobody"}}""",
                Map.of());

        assertThat(form.getElement().getTextRecursively())
                .contains("“Keçid” sahəsi göstərilə bilmir: “teleport” növü dəstəklənmir.")
                .contains("“Ərizə” sahəsi göstərilə bilmir")
                .contains("“Kim” sahəsi göstərilə bilmir");
    }

    @Test
    void writesWordsWithoutAnyMarkupOfTheirOwn() {
        open(
                "{\"type\": \"text\", \"text\": \"**Diqqət** <img src=x onerror=alert(1)> ![p](https://elsewhere)\"}",
                Map.of());

        assertThat(_get(Markdown.class).getContent())
                .startsWith("**Diqqət**")
                .doesNotContain("<")
                .doesNotContain("![");
    }

    @Test
    void keepsFilesOnTheShelfAndTheirReferencesInTheForm() {
        List<String> discarded = new ArrayList<>();
        FormPanel form = new FormPanel(
                Forms.of("{\"type\": \"filepicker\", \"key\": \"f\", \"label\": \"Ərizə\"}"),
                Map.of(),
                Forms.rules(),
                Forms.LISTS,
                Optional.of(Forms.shelf(discarded)),
                Forms.AZ);
        UI.getCurrent().add(form);
        FormFile file = new FormFile("ref", "ərizə.pdf", "application/pdf", 3);

        _get(FileField.class).added(file);
        assertThat(form.values()).isEqualTo(Map.of("f", List.of(file)));

        _get(FileField.class).added(new FormFile("ref2", "düzəliş.pdf", "application/pdf", 3));
        assertThat(discarded).containsExactly("ref");
        assertThat(_find(Button.class)).isNotEmpty();
    }

    @Test
    void saysHowManyAndHowLargeFilesMayBeAndTakesNoMore() {
        List<String> discarded = new ArrayList<>();
        UI.getCurrent()
                .add(new FormPanel(
                        Forms.of(
                                "{\"type\": \"filepicker\", \"key\": \"f\", \"label\": \"Proof\", \"multiple\": true}"),
                        Map.of(),
                        Forms.rules(),
                        Forms.LISTS,
                        Optional.of(Forms.shelf(discarded)),
                        Locale.ENGLISH));
        FileField field = _get(FileField.class);

        assertThat(_get(Upload.class).getMaxFileSize()).isEqualTo(FileShelf.LARGEST);
        assertThat(_get(Upload.class).getMaxFiles()).isEqualTo(FileField.MOST);
        _get(Span.class, spec -> spec.withText("Up to 10 files, 25 MB each."));
        for (int number = 0; number <= FileField.MOST; number++) {
            field.added(new FormFile("ref" + number, number + ".pdf", "application/pdf", 3));
        }

        assertThat(field.getValue()).hasSize(FileField.MOST);
        assertThat(discarded).containsExactly("ref" + FileField.MOST);
        assertThat(field.getErrorMessage()).startsWith("There are 10 files here already");
    }

    @Test
    void canBeReadOnlyAsAWhole() {
        FormPanel form = open(REFUSAL, Map.of("note", "oxu"));
        form.setReadOnly(true);

        assertThat(_get(TextField.class).isReadOnly()).isTrue();
        assertThat(_get(TextField.class).getLabel()).isEqualTo("Qeyd");
    }

    /** As the browser tells of a text that is no value: the field's value stays empty. */
    private static void type(Component picker, String text) {
        picker.getElement().setProperty("_inputElementValue", text);
        BasicUtilsKt._fireDomEvent(picker, "unparsable-change");
    }

    @SuppressWarnings("unchecked")
    private static void choose(String code) {
        RadioButtonGroup<ChoiceList.Choice> group = _get(RadioButtonGroup.class);
        group.setValue(group.getListDataView()
                .getItems()
                .filter(choice -> choice.value().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private static FormPanel open(String components, Map<String, ?> known) {
        return open(components, known, Forms.AZ);
    }

    private static FormPanel open(String components, Map<String, ?> known, Locale locale) {
        FormPanel form =
                new FormPanel(Forms.of(components), known, Forms.rules(), Forms.LISTS, Optional.empty(), locale);
        if (!known.isEmpty()) {
            form.setValues(known);
        }
        UI.getCurrent().add(new Component[] {form});
        return form;
    }
}
