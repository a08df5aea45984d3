package az.icma.modelling.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is asked of an element of a process, by its kind. */
class ElementQuestions {

    private static final Set<String> WAITING = Set.of("UserTask", "ReceiveTask", "IntermediateCatchEvent");
    private static final List<String> CLOCKS = List.of("ours", "authority", "court", "applicant");

    private final ElementFacts element;
    private final PanelChoices choices;
    private final PanelFields ask;

    ElementQuestions(ElementFacts element, PanelChoices choices, PanelFields ask) {
        this.element = element;
        this.choices = choices;
        this.ask = ask;
    }

    void ask() {
        names();
        switch (element.type()) {
            case "UserTask" -> step();
            case "ReceiveTask" -> reported();
            case "EndEvent" -> ask.text("outcome", "modelling.element.outcome");
            case "Lane" -> lane();
            case "SequenceFlow" -> flow();
            case "BusinessRuleTask" -> decision();
            case "ServiceTask", "SendTask" -> work();
            case "CallActivity" -> call();
            case "Process" -> process();
            default -> event();
        }
    }

    private void names() {
        if (element.type().equals("TextAnnotation")) {
            ask.longText("name", "modelling.element.note");
            ask.longText("text.en", "modelling.element.note-en");
            return;
        }
        ask.text("name", "modelling.element.name");
        ask.text("name.en", "modelling.element.name-en");
    }

    private void guidance() {
        ask.longText("documentation", "modelling.element.guidance");
        ask.longText("documentation.en", "modelling.element.guidance-en");
    }

    private void process() {
        guidance();
        ask.longText("dictionary", "modelling.element.dictionary");
    }

    private void step() {
        guidance();
        if (element.says("assignee")) {
            ask.fixed("modelling.element.assignee", element.of("assignee"));
        } else {
            ask.roles("candidateGroups", "modelling.element.roles", choices.roles());
            ask.choice(
                    "offeredTo",
                    "modelling.element.offered-to",
                    Map.of("team", ask.getTranslation("modelling.element.offered-to.team")));
        }
        ask.choice("formRef", "modelling.element.form", choices.forms());
        clock();
        if (element.isCounted("dueDate", "days")) {
            ask.days("days", "modelling.element.days", 1);
        } else {
            ask.fixed("modelling.element.due", element.of("dueDate"));
        }
        ask.text("stage", "modelling.element.stage");
        Map<String, String> others = new TreeMap<>(choices.steps());
        others.remove(element.id());
        others.put("opener", ask.getTranslation("modelling.element.second-person.opener"));
        ask.choice("secondPersonTo", "modelling.element.second-person", others);
        noTimerReason();
    }

    private void event() {
        switch (element.event()) {
            case "Message" -> reported();
            case "Timer" -> timer();
            default -> {}
        }
    }

    private void reported() {
        guidance();
        if (!element.says("event") || element.event().equals("Message")) {
            ask.text("message", "modelling.element.message");
            ask.choice("form", "modelling.element.message-form", choices.forms());
            ask.roles("roles", "modelling.element.message-roles", choices.roles());
        }
        if (WAITING.contains(element.type())) {
            clock();
            noTimerReason();
        }
    }

    /** Working days of the house, a period of the law, or whatever else the model says. */
    private void timer() {
        boolean counted = element.isCounted("timer", "timerDays");
        if (counted) {
            ask.days("timerDays", "modelling.element.timer-days", 1);
        }
        if (counted || element.says("rule")) {
            ask.choice("rule", "modelling.element.rule", choices.rules(), this::withFirstDay);
        }
        if (element.says("rule")) {
            ask.choice("ruleFrom", "modelling.element.rule-from", choices.dates());
            ask.days("ruleBefore", "modelling.element.rule-before", 1);
        }
        ask.text("timer", "modelling.element.timer");
    }

    /** A period runs from some day: at first from the first that the forms ask for. */
    private String withFirstDay(String rule) {
        String from = element.says("ruleFrom")
                ? element.of("ruleFrom")
                : choices.dates().keySet().stream().findFirst().orElse("startedOn");
        return rule + " " + from;
    }

    private void lane() {
        Map<String, String> lanes = new TreeMap<>();
        choices.roles().forEach(role -> lanes.put(role, ask.getTranslation("role." + role)));
        lanes.put("external", ask.getTranslation("modelling.element.lane.external"));
        ask.choice("role", "modelling.element.lane", lanes);
    }

    private void flow() {
        if (element.holds("chooses")) {
            ask.flag("isDefault", "modelling.element.default");
            if (!element.holds("isDefault")) {
                ask.text("condition", "modelling.element.condition");
            }
        }
    }

    private void decision() {
        ask.choice("decisionRef", "modelling.element.table", choices.tables());
        ask.text("resultVariable", "modelling.element.result");
    }

    private void work() {
        ask.text("expression", "modelling.element.expression");
        ask.text("resultVariable", "modelling.element.result");
    }

    private void call() {
        ask.choice("calledElement", "modelling.element.called", choices.processes());
        ask.note("modelling.element.called.note");
    }

    private void clock() {
        Map<String, String> clocks = new LinkedHashMap<>();
        CLOCKS.forEach(clock -> clocks.put(clock, ask.getTranslation("modelling.element.clock." + clock)));
        ask.choice("clock", "modelling.element.clock", clocks);
    }

    private void noTimerReason() {
        if (!element.of("clock").equals("ours") || element.says("noTimerReason")) {
            ask.text("noTimerReason", "modelling.element.no-timer");
            ask.text("noTimerReason.en", "modelling.element.no-timer-en");
        }
    }
}
