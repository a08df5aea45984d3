package az.icma.modelling.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is asked of one field of a form. */
class FieldQuestions {

    private static final Set<String> CHOOSING = Set.of("radio", "select", "checklist", "taglist");

    private final ElementFacts field;
    private final PanelChoices choices;
    private final PanelFields ask;

    FieldQuestions(ElementFacts field, PanelChoices choices, PanelFields ask) {
        this.field = field;
        this.choices = choices;
        this.ask = ask;
    }

    void ask() {
        switch (field.event()) {
            case "text" -> {
                ask.longText("name", "modelling.field.text");
                ask.longText("name.en", "modelling.field.text-en");
            }
            case "separator", "spacer" -> ask.note("modelling.field.nothing");
            default -> {
                ask.text("name", "modelling.field.name");
                ask.text("name.en", "modelling.field.name-en");
            }
        }
        if (field.event().equals("dynamiclist")) {
            repeated();
        }
        if (field.says("key")) {
            answered();
        }
        ask.text("hide", "modelling.field.hide");
    }

    private void repeated() {
        ask.text("path", "modelling.field.key");
        ask.text("item", "modelling.field.item");
        ask.text("item.en", "modelling.field.item-en");
        ask.text("atFirst", "modelling.field.at-first");
        ask.text("requiredWhen", "modelling.field.required-when");
    }

    private void answered() {
        ask.longText("documentation", "modelling.field.help");
        ask.longText("documentation.en", "modelling.field.help-en");
        ask.text("key", "modelling.field.key");
        ask.flag("required", "modelling.field.required");
        ask.text("requiredWhen", "modelling.field.required-when");
        if (CHOOSING.contains(field.event())) {
            Map<String, String> lists = new LinkedHashMap<>();
            choices.lists().forEach(list -> lists.put(list, list));
            ask.choice("choices", "modelling.field.choices", lists);
            ask.longText("options", "modelling.field.options");
        }
    }
}
