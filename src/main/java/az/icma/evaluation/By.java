package az.icma.evaluation;

import org.springframework.lang.Nullable;

/** What the cases of a period are grouped by. All but the month are conditions of a question as well. */
public enum By {
    MONTH("period"),
    DISTRICT("district"),
    THEME("theme"),
    OUTCOME("outcome"),
    KIND("kind"),
    SEX("sex"),
    AGE("age");

    private final String condition;

    By(String condition) {
        this.condition = condition;
    }

    /** The name of the condition in {@link Question#codes}. */
    public String condition() {
        return condition;
    }

    /** The group in which a question asks already. */
    @Nullable
    String groupOf(Question question) {
        return this == MONTH ? null : question.codes().get(condition);
    }
}
