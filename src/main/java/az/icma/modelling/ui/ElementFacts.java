package az.icma.modelling.ui;

import java.util.List;
import java.util.Map;

/** What an element of the drawing says, as the browser read it: plain texts, empty where it says nothing. */
record ElementFacts(Map<String, String> said) {

    static final ElementFacts NONE = new ElementFacts(Map.of());

    /** On these depends what is asked; the answers to everything else only fill the fields. */
    private static final List<String> DECISIVE = List.of("type", "event", "chooses", "isDefault", "clock");

    String id() {
        return of("id");
    }

    String type() {
        return of("type");
    }

    String event() {
        return of("event");
    }

    String of(String key) {
        return said.getOrDefault(key, "");
    }

    boolean says(String key) {
        return !of(key).isBlank();
    }

    boolean holds(String key) {
        return Boolean.parseBoolean(of(key));
    }

    /** Nothing yet, or a number of working days; anything else is a rule that stays as it is written. */
    boolean isCounted(String written, String days) {
        return !says(written) || says(days);
    }

    /** Two elements that are asked the same questions. */
    boolean isAskedLike(ElementFacts other) {
        return DECISIVE.stream().allMatch(key -> of(key).equals(other.of(key)))
                && says("key") == other.says("key")
                && says("noTimerReason") == other.says("noTimerReason")
                && says("assignee") == other.says("assignee")
                && says("timer") == other.says("timer")
                && says("rule") == other.says("rule")
                && isCounted("dueDate", "days") == other.isCounted("dueDate", "days")
                && isCounted("timer", "timerDays") == other.isCounted("timer", "timerDays");
    }
}
