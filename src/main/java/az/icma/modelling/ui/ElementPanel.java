package az.icma.modelling.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What an element says, in plain words: who does it, by which form, whose time it takes, until when. Knows nothing of the
 * model's text; hands single answers on.
 */
class ElementPanel extends Div {

    /** Takes one answer: element, what was asked, the answer; empty if it was taken away. */
    @FunctionalInterface
    interface Answer {
        void given(String elementId, String key, String value);
    }

    private static final Set<String> WAITING = Set.of("UserTask", "ReceiveTask");
    private static final Set<String> CHOOSING = Set.of("radio", "select", "checklist", "taglist");
    private static final List<String> CLOCKS = List.of("ours", "authority", "court", "applicant");

    private static final Set<String> HELPED = Set.of(
            "modelling.element.condition",
            "modelling.element.outcome",
            "modelling.element.message",
            "modelling.element.expression",
            "modelling.element.timer",
            "modelling.element.second-person",
            "modelling.element.no-timer",
            "modelling.field.key",
            "modelling.field.hide",
            "modelling.field.required-when",
            "modelling.field.choices",
            "modelling.field.options");

    private final Answer answer;
    private final Span id = new Span();
    private final Map<String, Consumer<String>> refreshers = new HashMap<>();
    private Map<String, String> facts = Map.of();
    private PanelChoices choices = PanelChoices.NONE;

    ElementPanel(Answer answer) {
        this.answer = answer;
        addClassName("icma-element");
        id.addClassName("icma-element__id");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("modelling.element.label"));
    }

    /** Before another file is opened. */
    void clear() {
        facts = Map.of();
        removeAll();
    }

    /** Fields that are there already only take the new values, so that nobody who types loses the place. */
    void show(Map<String, String> element, PanelChoices offered) {
        if (element.equals(facts) && offered.offersTheSame(choices)) {
            return;
        }
        String before = structure();
        boolean sameOffers = offered.offersTheSame(choices);
        facts = element;
        choices = offered;
        if (sameOffers && structure().equals(before) && getElement().getChildCount() > 0) {
            id.setText(facts.get("id"));
            refreshers.forEach((key, refresher) -> refresher.accept(facts.get(key)));
        } else {
            draw();
        }
    }

    /** Two elements of the same structure are asked the same questions. */
    private String structure() {
        return String.join(
                "|",
                facts.getOrDefault("type", ""),
                facts.getOrDefault("event", ""),
                facts.getOrDefault("chooses", ""),
                facts.getOrDefault("isDefault", ""),
                facts.getOrDefault("clock", ""),
                Boolean.toString(facts.getOrDefault("key", "").isBlank()),
                Boolean.toString(facts.getOrDefault("noTimerReason", "").isBlank()),
                Boolean.toString(facts.getOrDefault("assignee", "").isBlank()),
                Boolean.toString(isCounted("dueDate", "days")),
                Boolean.toString(isCounted("timer", "timerDays")));
    }

    /** Nothing yet, or a number of working days; anything else is a rule that stays as it is written. */
    private boolean isCounted(String written, String days) {
        return facts.getOrDefault(written, "").isBlank()
                || !facts.getOrDefault(days, "").isBlank();
    }

    private void draw() {
        removeAll();
        refreshers.clear();
        id.setText(facts.get("id"));
        if (facts.get("type").equals("Form")) {
            add(new H2(getTranslation("modelling.element.type.Form")));
            note("modelling.field.choose");
            return;
        }
        if (facts.get("type").equals("Field")) {
            field();
            return;
        }
        add(new H2(getTranslation("modelling.element.type." + type())), id);
        names();
        switch (facts.get("type")) {
            case "UserTask" -> step();
            case "ReceiveTask" -> reported();
            case "EndEvent" -> end();
            case "Lane" -> lane();
            case "SequenceFlow" -> flow();
            case "BusinessRuleTask" -> decision();
            case "ServiceTask", "SendTask" -> work();
            case "CallActivity" -> call();
            default -> event();
        }
    }

    private String type() {
        String type = facts.get("type");
        return switch (type) {
            case "Process",
                    "UserTask",
                    "ReceiveTask",
                    "EndEvent",
                    "StartEvent",
                    "BoundaryEvent",
                    "Lane",
                    "SequenceFlow",
                    "BusinessRuleTask",
                    "ServiceTask",
                    "SendTask",
                    "CallActivity",
                    "SubProcess",
                    "ExclusiveGateway",
                    "ParallelGateway",
                    "InclusiveGateway",
                    "EventBasedGateway",
                    "IntermediateCatchEvent",
                    "IntermediateThrowEvent",
                    "TextAnnotation" -> type;
            default -> "Other";
        };
    }

    private void names() {
        if (facts.get("type").equals("TextAnnotation")) {
            longText("name", "modelling.element.note");
            longText("text.en", "modelling.element.note-en");
            return;
        }
        text("name", "modelling.element.name");
        text("name.en", "modelling.element.name-en");
    }

    private void guidance() {
        longText("documentation", "modelling.element.guidance");
        longText("documentation.en", "modelling.element.guidance-en");
    }

    private void step() {
        guidance();
        if (facts.get("assignee").isBlank()) {
            roles("candidateGroups", "modelling.element.roles");
        } else {
            fixed("modelling.element.assignee", facts.get("assignee"));
        }
        choice("formRef", "modelling.element.form", choices.forms());
        clock();
        if (isCounted("dueDate", "days")) {
            days("days", "modelling.element.days");
        } else {
            fixed("modelling.element.due", facts.get("dueDate"));
        }
        text("stage", "modelling.element.stage");
        Map<String, String> others = new TreeMap<>(choices.steps());
        others.remove(facts.get("id"));
        others.put("opener", getTranslation("modelling.element.second-person.opener"));
        choice("secondPersonTo", "modelling.element.second-person", others);
        noTimerReason();
    }

    private void reported() {
        guidance();
        if (facts.get("event").isEmpty() || facts.get("event").equals("Message")) {
            message();
        }
        if (WAITING.contains(facts.get("type"))) {
            clock();
            noTimerReason();
        }
    }

    private void message() {
        text("message", "modelling.element.message");
        choice("form", "modelling.element.message-form", choices.forms());
        roles("roles", "modelling.element.message-roles");
    }

    private void end() {
        text("outcome", "modelling.element.outcome");
    }

    private void lane() {
        Map<String, String> lanes = new TreeMap<>();
        choices.roles().forEach(role -> lanes.put(role, getTranslation("role." + role)));
        lanes.put("external", getTranslation("modelling.element.lane.external"));
        choice("role", "modelling.element.lane", lanes);
    }

    private void flow() {
        if (Boolean.parseBoolean(facts.get("chooses"))) {
            Checkbox otherwise = new Checkbox(getTranslation("modelling.element.default"));
            otherwise.setValue(Boolean.parseBoolean(facts.get("isDefault")));
            otherwise.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    give("isDefault", Boolean.toString(change.getValue()));
                }
            });
            refreshers.put("isDefault", value -> otherwise.setValue(Boolean.parseBoolean(value)));
            add(otherwise);
            if (!otherwise.getValue()) {
                text("condition", "modelling.element.condition");
            }
        }
    }

    private void decision() {
        choice("decisionRef", "modelling.element.table", choices.tables());
        text("resultVariable", "modelling.element.result");
    }

    private void work() {
        text("expression", "modelling.element.expression");
        text("resultVariable", "modelling.element.result");
    }

    private void call() {
        choice("calledElement", "modelling.element.called", choices.processes());
        note("modelling.element.called.note");
    }

    private void event() {
        switch (facts.get("event")) {
            case "Message" -> {
                guidance();
                message();
                if (facts.get("type").equals("IntermediateCatchEvent")) {
                    clock();
                    noTimerReason();
                }
            }
            case "Timer" -> {
                if (isCounted("timer", "timerDays")) {
                    days("timerDays", "modelling.element.timer-days");
                }
                text("timer", "modelling.element.timer");
            }
            default -> {
                if (facts.get("type").equals("Process")) {
                    guidance();
                }
            }
        }
    }

    private void field() {
        add(new H2(getTranslation("modelling.element.type.Field")), id);
        switch (facts.get("event")) {
            case "text" -> {
                longText("name", "modelling.field.text");
                longText("name.en", "modelling.field.text-en");
            }
            case "separator", "spacer" -> note("modelling.field.nothing");
            default -> {
                text("name", "modelling.field.name");
                text("name.en", "modelling.field.name-en");
            }
        }
        if (!facts.get("key").isBlank()) {
            answered();
        }
        text("hide", "modelling.field.hide");
    }

    private void answered() {
        longText("documentation", "modelling.field.help");
        longText("documentation.en", "modelling.field.help-en");
        text("key", "modelling.field.key");
        Checkbox required = new Checkbox(getTranslation("modelling.field.required"));
        refreshers.put("required", value -> required.setValue(Boolean.parseBoolean(value)));
        refreshers.get("required").accept(facts.get("required"));
        required.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                give("required", Boolean.toString(change.getValue()));
            }
        });
        add(required);
        text("requiredWhen", "modelling.field.required-when");
        if (CHOOSING.contains(facts.get("event"))) {
            Map<String, String> lists = new LinkedHashMap<>();
            choices.lists().forEach(list -> lists.put(list, list));
            choice("choices", "modelling.field.choices", lists);
            longText("options", "modelling.field.options");
        }
    }

    private void clock() {
        Map<String, String> clocks = new LinkedHashMap<>();
        CLOCKS.forEach(clock -> clocks.put(clock, getTranslation("modelling.element.clock." + clock)));
        choice("clock", "modelling.element.clock", clocks);
    }

    private void noTimerReason() {
        if (!facts.get("clock").equals("ours") || !facts.get("noTimerReason").isBlank()) {
            text("noTimerReason", "modelling.element.no-timer");
            text("noTimerReason.en", "modelling.element.no-timer-en");
        }
    }

    private void text(String key, String label) {
        TextField field = new TextField(getTranslation(label));
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        asked(field, key, facts.get(key));
        helped(label, field::setHelperText);
        field.setWidthFull();
        add(field);
    }

    private void longText(String key, String label) {
        TextArea field = new TextArea(getTranslation(label));
        field.setMinRows(2);
        field.setWidthFull();
        asked(field, key, facts.get(key));
        helped(label, field::setHelperText);
        add(field);
    }

    private void days(String key, String label) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setMin(1);
        field.setMax(365);
        field.setStepButtonsVisible(true);
        refreshers.put(key, value -> field.setValue(value.isBlank() ? null : Integer.valueOf(value)));
        refreshers.get(key).accept(facts.get(key));
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && !field.isInvalid()) {
                give(key, change.getValue() == null ? "" : change.getValue().toString());
            }
        });
        add(field);
    }

    private void choice(String key, String label, Map<String, String> offered) {
        ComboBox<String> field = new ComboBox<>(getTranslation(label));
        Map<String, String> all = new LinkedHashMap<>(offered);
        field.setItemLabelGenerator(code -> all.getOrDefault(code, code));
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.setItems(all.keySet());
        refreshers.put(key, value -> {
            if (!value.isBlank() && all.putIfAbsent(value, value) == null) {
                field.setItems(all.keySet());
            }
            field.setValue(value.isBlank() ? null : value);
        });
        refreshers.get(key).accept(facts.get(key));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                give(key, change.getValue() == null ? "" : change.getValue());
            }
        });
        helped(label, field::setHelperText);
        add(field);
    }

    private void roles(String key, String label) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(getTranslation(label));
        Set<String> all = new LinkedHashSet<>(choices.roles());
        field.setItems(all);
        field.setItemLabelGenerator(code -> choices.roles().contains(code) ? getTranslation("role." + code) : code);
        field.setWidthFull();
        refreshers.put(key, value -> {
            Set<String> chosen = codes(value);
            if (all.addAll(chosen)) {
                field.setItems(all);
            }
            field.setValue(chosen);
        });
        refreshers.get(key).accept(facts.get(key));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                give(key, String.join(",", change.getValue()));
            }
        });
        add(field);
    }

    private static Set<String> codes(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void asked(HasValue<?, String> field, String key, String value) {
        field.setValue(value);
        refreshers.put(key, field::setValue);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                give(key, change.getValue().strip());
            }
        });
    }

    private void fixed(String label, String value) {
        TextField field = new TextField(getTranslation(label));
        field.setValue(value);
        field.setReadOnly(true);
        field.setHelperText(getTranslation("modelling.element.by-rule"));
        field.setWidthFull();
        add(field);
    }

    private void helped(String label, Consumer<String> helper) {
        if (HELPED.contains(label)) {
            helper.accept(getTranslation(label + ".help"));
        }
    }

    private void note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("icma-element__note");
        add(note);
    }

    private void give(String key, String value) {
        answer.given(facts.get("id"), key, value);
    }
}
