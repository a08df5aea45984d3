package az.icma.modelling.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of the panel: each shows one thing that the element says, and tells what was answered. */
class PanelFields extends Div {

    private static final Set<String> HELPED = Set.of(
            "modelling.element.condition",
            "modelling.element.dictionary",
            "modelling.element.outcome",
            "modelling.element.message",
            "modelling.element.expression",
            "modelling.element.timer",
            "modelling.element.rule",
            "modelling.element.rule-from",
            "modelling.element.rule-before",
            "modelling.element.second-person",
            "modelling.element.offered-to",
            "modelling.element.no-timer",
            "modelling.field.key",
            "modelling.field.hide",
            "modelling.field.required-when",
            "modelling.field.choices",
            "modelling.field.options");

    private final BiConsumer<String, String> given;
    private final Map<String, Consumer<String>> shown = new LinkedHashMap<>();

    /** @param given takes what was asked and the answer, empty if it was taken away */
    PanelFields(BiConsumer<String, String> given) {
        this.given = given;
        addClassName("icma-element__fields");
    }

    void clear() {
        removeAll();
        shown.clear();
    }

    /** Fills every field with what the element says. */
    void show(ElementFacts facts) {
        shown.forEach((key, field) -> field.accept(facts.of(key)));
    }

    void text(String key, String label) {
        TextField field = labelled(new TextField(getTranslation(label)), label);
        ask(field, key, text -> text, String::strip);
    }

    void longText(String key, String label) {
        TextArea field = labelled(new TextArea(getTranslation(label)), label);
        field.setMinRows(2);
        ask(field, key, text -> text, String::strip);
    }

    void flag(String key, String label) {
        Checkbox field = new Checkbox(getTranslation(label));
        add(field);
        ask(field, key, Boolean::parseBoolean, value -> Boolean.toString(value));
    }

    /** A number of days, at least {@code least}. */
    void days(String key, String label, int least) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setMin(least);
        field.setMax(365);
        field.setStepButtonsVisible(true);
        labelled(field, label);
        shown.put(key, value -> field.setValue(value.isBlank() ? null : Integer.valueOf(value)));
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && !field.isInvalid()) {
                given.accept(
                        key, change.getValue() == null ? "" : change.getValue().toString());
            }
        });
    }

    /** One of what is offered, code by words; a code that is not offered is shown as it is written. */
    void choice(String key, String label, Map<String, String> offered) {
        choice(key, label, offered, code -> code);
    }

    /** @param answer makes the answer of the code that was chosen */
    void choice(String key, String label, Map<String, String> offered, Function<String, String> answer) {
        ComboBox<String> field = labelled(new ComboBox<>(getTranslation(label)), label);
        Map<String, String> all = new LinkedHashMap<>(offered);
        field.setItemLabelGenerator(code -> all.getOrDefault(code, code));
        field.setClearButtonVisible(true);
        field.setItems(all.keySet());
        ask(
                field,
                key,
                code -> {
                    if (!code.isBlank() && all.putIfAbsent(code, code) == null) {
                        field.setItems(all.keySet());
                    }
                    return code.isBlank() ? null : code;
                },
                code -> code == null ? "" : answer.apply(code));
    }

    void roles(String key, String label, Collection<String> offered) {
        MultiSelectComboBox<String> field = labelled(new MultiSelectComboBox<>(getTranslation(label)), label);
        Set<String> all = new LinkedHashSet<>(offered);
        field.setItems(all);
        field.setItemLabelGenerator(code -> offered.contains(code) ? getTranslation("role." + code) : code);
        ask(
                field,
                key,
                list -> {
                    Set<String> chosen = codes(list);
                    if (all.addAll(chosen)) {
                        field.setItems(all);
                    }
                    return chosen;
                },
                chosen -> String.join(",", chosen));
    }

    /** Something that the model decides by a rule of its own: seen here, changed in the file. */
    void fixed(String label, String value) {
        TextField field = labelled(new TextField(getTranslation(label)), label);
        field.setValue(value);
        field.setReadOnly(true);
        field.setHelperText(getTranslation("modelling.element.by-rule"));
    }

    void note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("icma-element__note");
        add(note);
    }

    private <C extends Component & HasSize & HasHelper> C labelled(C field, String label) {
        if (HELPED.contains(label)) {
            field.setHelperText(getTranslation(label + ".help"));
        }
        field.setWidthFull();
        add(field);
        return field;
    }

    private <V> void ask(
            HasValue<? extends AbstractField.ComponentValueChangeEvent<?, V>, V> field,
            String key,
            Function<String, V> read,
            Function<V, String> write) {
        shown.put(key, value -> field.setValue(read.apply(value)));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                given.accept(key, write.apply(change.getValue()));
            }
        });
    }

    private static Set<String> codes(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
