package az.icma.registry.ui;

import az.icma.registry.Combination;
import az.icma.registry.MergeChoice;
import az.icma.shared.ui.KeyValueList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two records of the same, field by field: where they differ one chooses, what only one knows is taken over. */
class SideBySide<R extends Record> extends Div {

    private final Combination<R> combination;
    private final String form;
    private final FieldWords words;
    private final Map<String, RadioButtonGroup<MergeChoice>> choices = new LinkedHashMap<>();
    private final Div outcome = new Div();

    /** @param form what the keys of the fields' labels begin with */
    SideBySide(Combination<R> combination, String form, FieldWords words) {
        this.combination = combination;
        this.form = form;
        this.words = words;
        addClassName("icma-merge");
        List<String> differing = combination.differing();
        add(new H2(getTranslation("registry.merge.differing")));
        if (differing.isEmpty()) {
            add(new Paragraph(getTranslation("registry.merge.nothing-differs")));
        }
        differing.forEach(this::addChoice);
        add(new H2(getTranslation("registry.merge.outcome")), outcome);
        showOutcome();
    }

    private void addChoice(String field) {
        RadioButtonGroup<MergeChoice> choice = new RadioButtonGroup<>();
        choice.setLabel(words.label(form, field));
        List<MergeChoice> offered = new ArrayList<>(List.of(MergeChoice.KEPT, MergeChoice.OTHER));
        if (combination.unites(field)) {
            offered.add(MergeChoice.BOTH);
        }
        choice.setItems(offered);
        choice.setItemLabelGenerator(value -> value == MergeChoice.BOTH
                ? getTranslation("registry.merge.both")
                : words.value(field, combination.value(field, value)));
        choice.setValue(combination.suggested(field));
        choice.addValueChangeListener(change -> showOutcome());
        choices.put(field, choice);
        add(choice);
    }

    private void showOutcome() {
        R result = result();
        KeyValueList facts = new KeyValueList();
        combination
                .known(result)
                .forEach((field, value) -> facts.row(words.label(form, field), words.value(field, value)));
        outcome.removeAll();
        outcome.add(facts);
    }

    R result() {
        Map<String, MergeChoice> chosen = new LinkedHashMap<>();
        choices.forEach((field, choice) -> chosen.put(field, choice.getValue()));
        return combination.result(chosen);
    }
}
