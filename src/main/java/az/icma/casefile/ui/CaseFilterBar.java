package az.icma.casefile.ui;

import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFilter;
import az.icma.casefile.CaseFilter.By;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.Urgency;
import az.icma.shared.ui.Dates;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What narrows the list of matters: the usual at hand, everything else of their header below. */
class CaseFilterBar extends Div {

    private final Map<By, Asked> fields = new EnumMap<>(By.class);
    private final TextField text = new TextField();
    private final Div more = new Div();
    private final Details rest = new Details();
    private final Button clear = new Button();
    private final Runnable changed;
    private boolean silent;

    /** @param choices names by code of stages, colleagues and organisations */
    CaseFilterBar(CaseWords words, Map<By, Map<String, String>> choices, Runnable changed) {
        this.changed = changed;
        addClassName("icma-filter");
        Div usual = new Div(searched(), statuses(words), mine());
        usual.addClassName("icma-filter-bar");
        more.addClassName("icma-filter-bar");
        addCodes(By.KIND, "casefile.case-list.kind", choices.get(By.KIND));
        addCodes(By.THEME, "casefile.case-list.theme", words.registry().themes());
        addCodes(By.DISTRICT, "casefile.case-list.district", words.registry().districts());
        addCodes(By.STAGE, "casefile.case-list.stage", choices.get(By.STAGE));
        addCodes(By.MEMBER, "casefile.case-list.member", choices.get(By.MEMBER));
        addCodes(By.DEADLINE, "casefile.case-list.deadline", named(CaseFilter.Deadline.values(), words));
        addCodes(By.URGENCY, "casefile.case-list.urgency", named(Urgency.values(), words));
        addCodes(By.CONFIDENTIALITY, "casefile.case-list.confidentiality", named(Confidentiality.values(), words));
        addCodes(By.ORGANISATION, "casefile.case-list.organisation", choices.get(By.ORGANISATION));
        more.add(day(By.FROM, "casefile.case-list.from"), day(By.UNTIL, "casefile.case-list.until"));
        rest.add(more);
        configureClear();
        add(usual, rest, clear);
        tellHowMany();
    }

    private Component searched() {
        text.setPlaceholder(getTranslation("casefile.case-list.search"));
        text.setAriaLabel(getTranslation("casefile.case-list.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(this::tell);
        return text;
    }

    private Component statuses(CaseWords words) {
        MultiSelectComboBox<CaseFile.Status> statuses = new MultiSelectComboBox<>();
        statuses.setItems(CaseFile.Status.values());
        statuses.setItemLabelGenerator(words::status);
        statuses.setPlaceholder(getTranslation("casefile.case-list.status"));
        statuses.setAriaLabel(getTranslation("casefile.case-list.status"));
        statuses.setClearButtonVisible(true);
        ask(
                By.STATUS,
                statuses,
                chosen -> chosen.stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                CaseFilterBar::statuses);
        return statuses;
    }

    private Component mine() {
        Checkbox mine = new Checkbox(getTranslation("casefile.case-list.mine"));
        ask(By.MINE, mine, chosen -> chosen ? "1" : "", code -> !code.isEmpty());
        return mine;
    }

    private void addCodes(By what, String labelKey, Map<String, String> labels) {
        ComboBox<String> field = new ComboBox<>(getTranslation(labelKey));
        field.setItems(labels.keySet());
        field.setItemLabelGenerator(code -> labels.getOrDefault(code, code));
        field.setClearButtonVisible(true);
        ask(what, field, code -> code, code -> labels.containsKey(code) ? code : null);
        more.add(field);
    }

    private Component day(By what, String labelKey) {
        DatePicker day = new DatePicker(getTranslation(labelKey));
        day.setLocale(getLocale());
        day.setI18n(Dates.pickerTexts(getLocale()));
        day.setClearButtonVisible(true);
        ask(what, day, Object::toString, code -> code.isEmpty() ? null : java.time.LocalDate.parse(code));
        return day;
    }

    private static Map<String, String> named(Enum<?>[] constants, CaseWords words) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(Enum::name, words::constant, (first, second) -> first, LinkedHashMap::new));
    }

    private <T, F extends Component & HasValue<? extends ComponentValueChangeEvent<?, T>, T>> void ask(
            By what, F field, Function<T, String> write, Function<String, T> read) {
        field.addValueChangeListener(this::tell);
        fields.put(
                what,
                new Asked(
                        () -> field.isEmpty() ? "" : write.apply(field.getValue()),
                        code -> field.setValue(code.isEmpty() ? field.getEmptyValue() : read.apply(code))));
    }

    private void configureClear() {
        clear.setText(getTranslation("casefile.case-list.clear"));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        clear.addClickListener(click -> {
            show(CaseFilter.ALL);
            changed.run();
        });
    }

    private void tell(HasValue.ValueChangeEvent<?> change) {
        if (!silent) {
            tellHowMany();
            changed.run();
        }
    }

    private void tellHowMany() {
        Map<By, String> by = filter().by();
        long below = by.keySet().stream()
                .filter(what -> what != By.STATUS && what != By.MINE)
                .count();
        rest.setSummaryText(
                below == 0
                        ? getTranslation("casefile.case-list.more")
                        : getTranslation("casefile.case-list.more.count", below));
        clear.setVisible(!by.isEmpty() || !text.isEmpty());
    }

    CaseFilter filter() {
        Map<By, String> by = new EnumMap<>(By.class);
        fields.forEach((what, field) -> {
            String code = field.read().get();
            if (!code.isEmpty()) {
                by.put(what, code);
            }
        });
        return new CaseFilter(text.getValue(), by);
    }

    /** Shows what the address says; what no field can show is passed over. */
    void show(CaseFilter filter) {
        silent = true;
        text.setValue(filter.text());
        fields.forEach((what, field) -> field.show().accept(filter.value(what).orElse("")));
        silent = false;
        tellHowMany();
        rest.setOpened(filter.by().keySet().stream().anyMatch(what -> what != By.STATUS && what != By.MINE));
    }

    private static Set<CaseFile.Status> statuses(String names) {
        List<String> wanted = List.of(names.split(","));
        return Arrays.stream(CaseFile.Status.values())
                .filter(status -> wanted.contains(status.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseFile.Status.class)));
    }

    /** A field as a code of the address. */
    private record Asked(java.util.function.Supplier<String> read, java.util.function.Consumer<String> show) {}
}
