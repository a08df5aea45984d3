package az.icma.forms;

import az.icma.forms.ChoiceList.Choice;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.StrictTime;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBox.ItemFilter;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Chooses the native component for a field. */
class FieldFactory {

    /** Up to here all options are seen at once; beyond, people type to find one. */
    private static final int SEEN_AT_ONCE = 8;
    /** So much typing is one line of a phone number or a code, not of a sentence. */
    private static final int SHORT_TEXT = 24;

    /** While somebody types on and on, a draft falls behind by so many milliseconds and no more. */
    static final int TYPING_INTERVAL = 1_500;

    private final ChoiceLists choiceLists;
    private final Optional<FileShelf> shelf;
    private final Locale locale;
    private final ComponentTexts texts;

    FieldFactory(ChoiceLists choiceLists, Optional<FileShelf> shelf, Locale locale) {
        this.choiceLists = choiceLists;
        this.shelf = shelf;
        this.locale = locale;
        this.texts = new ComponentTexts(locale);
    }

    /** Empty where the field needs something that this application does not have: a list, a shelf for files. */
    Optional<FieldView<?>> create(FormField field) {
        return switch (field.kind()) {
            case TEXT -> Optional.of(text(field));
            case LONG_TEXT -> Optional.of(longText(field));
            case NUMBER -> Optional.of(field.isWholeNumber() ? wholeNumber(field) : number(field));
            case DATE -> Optional.of(date(field));
            case TIME -> Optional.of(time(field));
            case DATE_TIME -> Optional.of(dateTime(field));
            case FLAG -> Optional.of(new FieldView<>(field, new Checkbox(), flag -> flag, Boolean.class::cast));
            case RADIO, SELECT -> choices(field).map(choices -> single(field, choices));
            case CHECKLIST, TAGS -> choices(field).map(choices -> several(field, choices));
            case FILE -> shelf.map(kept -> files(field, kept));
            case LIST -> throw new IllegalArgumentException("A list has no component of its own: " + field.key());
        };
    }

    private static FieldView<?> text(FormField field) {
        TextField text = new TextField();
        heardWhileTyping(text);
        text.addClassName(
                field.rules().maxLength().filter(most -> most <= SHORT_TEXT).isPresent()
                                || field.rules().textType().isPresent()
                        ? "icma-form__field--short"
                        : "icma-form__field--long");
        field.rules().textType().ifPresent(type -> text.getElement()
                .setProperty("type", type == FieldRules.TextType.EMAIL ? "email" : "tel"));
        return new FieldView<>(field, text, String::strip, Object::toString);
    }

    private static FieldView<?> longText(FormField field) {
        TextArea text = new TextArea();
        heardWhileTyping(text);
        text.setMinRows(4);
        text.setMaxRows(16);
        text.addClassName("icma-form__field--long");
        return new FieldView<>(field, text, String::strip, Object::toString);
    }

    private static void heardWhileTyping(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TYPING_INTERVAL);
    }

    private static FieldView<?> wholeNumber(FormField field) {
        IntegerField number = new IntegerField();
        heardWhileTyping(number);
        number.addClassName("icma-form__field--short");
        return new FieldView<>(field, number, value -> value, Integer.class::cast);
    }

    private FieldView<?> number(FormField field) {
        BigDecimalField number = new BigDecimalField();
        number.setLocale(locale);
        heardWhileTyping(number);
        number.addClassName("icma-form__field--short");
        return new FieldView<>(field, number, value -> value, BigDecimal.class::cast);
    }

    private FieldView<?> date(FormField field) {
        DatePicker date = new DatePicker();
        date.setLocale(locale);
        date.setI18n(Dates.pickerTexts(locale));
        date.addClassName("icma-form__field--short");
        return new FieldView<>(field, date, value -> value, LocalDate.class::cast);
    }

    private FieldView<?> time(FormField field) {
        TimePicker time = new TimePicker();
        time.setLocale(Dates.clockFace(locale));
        time.setI18n(Dates.timeTexts(locale));
        StrictTime.in(time);
        time.setStep(Duration.ofMinutes(Math.max(1, field.rules().minutesStep())));
        time.addClassName("icma-form__field--short");
        return new FieldView<>(field, time, value -> value, LocalTime.class::cast);
    }

    private FieldView<?> dateTime(FormField field) {
        DateTimePicker moment = new DateTimePicker();
        moment.setLocale(Dates.clockFace(locale));
        moment.setDatePickerI18n(Dates.pickerTexts(locale));
        StrictTime.in(moment);
        moment.setDateAriaLabel(texts.text("date"));
        moment.setTimeAriaLabel(texts.text("time"));
        moment.setStep(Duration.ofMinutes(Math.max(1, field.rules().minutesStep())));
        moment.addClassName("icma-form__field--medium");
        return new FieldView<>(field, moment, value -> value, LocalDateTime.class::cast);
    }

    private Optional<List<Choice>> choices(FormField field) {
        return choiceLists.of(field, locale);
    }

    private static FieldView<?> single(FormField field, List<Choice> choices) {
        InputField<?, Choice> input;
        if (field.choices().isPresent() || choices.size() > SEEN_AT_ONCE) {
            input = comboBox(choices);
        } else if (field.kind() == FormField.Kind.RADIO) {
            input = radio(choices);
        } else {
            input = select(choices);
        }
        input.addClassName("icma-form__field--medium");
        return new FieldView<>(field, input, Choice::value, code -> withCode(choices, code));
    }

    private static InputField<?, Choice> comboBox(List<Choice> choices) {
        ComboBox<Choice> box = new ComboBox<>();
        box.setItems(folded(), choices);
        box.setItemLabelGenerator(Choice::label);
        box.setClearButtonVisible(true);
        return box;
    }

    private static InputField<?, Choice> radio(List<Choice> choices) {
        RadioButtonGroup<Choice> group = new RadioButtonGroup<>();
        group.setItems(choices);
        group.setItemLabelGenerator(Choice::label);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return group;
    }

    private static InputField<?, Choice> select(List<Choice> choices) {
        Select<Choice> select = new Select<>();
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice == null ? "" : choice.label());
        select.setEmptySelectionAllowed(true);
        return select;
    }

    private FieldView<?> several(FormField field, List<Choice> choices) {
        boolean found = field.kind() == FormField.Kind.TAGS || field.choices().isPresent();
        InputField<?, Set<Choice>> input =
                found || choices.size() > SEEN_AT_ONCE ? multiBox(choices) : checkboxes(choices);
        input.addClassName("icma-form__field--medium");
        return new FieldView<>(
                field,
                input,
                chosen -> choices.stream()
                        .filter(chosen::contains)
                        .map(Choice::value)
                        .toList(),
                codes -> withCodes(choices, (Collection<?>) codes));
    }

    private InputField<?, Set<Choice>> multiBox(List<Choice> choices) {
        MultiSelectComboBox<Choice> box = new MultiSelectComboBox<>();
        box.setI18n(texts.several());
        box.setItems(folded(), choices);
        box.setItemLabelGenerator(Choice::label);
        box.setClearButtonVisible(true);
        return box;
    }

    private static InputField<?, Set<Choice>> checkboxes(List<Choice> choices) {
        CheckboxGroup<Choice> group = new CheckboxGroup<>();
        group.setItems(choices);
        group.setItemLabelGenerator(Choice::label);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return group;
    }

    private FieldView<?> files(FormField field, FileShelf kept) {
        FileField files = new FileField(kept, field, locale);
        files.addClassName("icma-form__field--long");
        return new FieldView<>(field, files, value -> value, FieldFactory::asFiles);
    }

    private static List<FormFile> asFiles(Object answer) {
        return ((Collection<?>) answer).stream().map(FormFile.class::cast).toList();
    }

    private static Choice withCode(List<Choice> choices, Object code) {
        return choices.stream()
                .filter(choice -> choice.value().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static Set<Choice> withCodes(List<Choice> choices, Collection<?> codes) {
        Set<Choice> chosen = new LinkedHashSet<>();
        choices.stream().filter(choice -> codes.contains(choice.value())).forEach(chosen::add);
        return chosen;
    }

    /** People type without diacritics: "eliyev" finds Əliyev. */
    private static ItemFilter<Choice> folded() {
        return (choice, typed) -> AzerbaijaniText.fold(choice.label()).contains(AzerbaijaniText.fold(typed));
    }
}
