package az.icma.evaluation;

import org.springframework.lang.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

/**
 * A step behind a figure: codes of its case, never a name, a number or a day. A code of few cases is
 * {@link ListedCase#HIDDEN}.
 *
 * @param caseId only to lead those to the case who may open it anyway; never shown and never exported
 * @param step the element that was passed, with its process
 * @param month in which it was done, or begun where it is open
 * @param workingDays that it took; empty while it is open
 */
public record ListedStep(
        UUID caseId,
        Passed step,
        String month,
        String kind,
        @Nullable String district,
        @Nullable String theme,
        @Nullable Integer workingDays) {

    /** Never by case: rows that stand together would tell the course of one. */
    static final Comparator<ListedStep> ORDER = comparing(ListedStep::month)
            .thenComparing(listed -> listed.step().code())
            .thenComparing(ListedStep::district, nullsLast(naturalOrder()))
            .thenComparing(ListedStep::theme, nullsLast(naturalOrder()))
            .thenComparing(ListedStep::workingDays, nullsLast(naturalOrder()));

    static ListedStep of(ResultSet row, int number) throws SQLException {
        return new ListedStep(
                row.getObject("case_id", UUID.class),
                new Passed(row.getString("process"), row.getString("element")),
                row.getString("month"),
                row.getString("kind"),
                row.getString("district"),
                row.getString("theme"),
                row.getObject("working_days", Integer.class));
    }

    ListedStep without(Map<StepColumn, Set<String>> hidden) {
        return new ListedStep(
                caseId,
                hidden.get(StepColumn.STEP).contains(step.code()) ? Passed.HIDDEN : step,
                shown(StepColumn.MONTH, month, hidden),
                shown(StepColumn.KIND, kind, hidden),
                shown(StepColumn.DISTRICT, district, hidden),
                shown(StepColumn.THEME, theme, hidden),
                workingDays);
    }

    private static @Nullable String shown(
            StepColumn column, @Nullable String code, Map<StepColumn, Set<String>> hidden) {
        return hidden.get(column).contains(code == null ? "" : code) ? ListedCase.HIDDEN : code;
    }

    /** An element of a process. */
    public record Passed(String process, String element) {

        static final Passed HIDDEN = new Passed("", "");

        String code() {
            return process + " " + element;
        }

        /** It would tell of a small group. */
        public boolean isHidden() {
            return equals(HIDDEN);
        }
    }
}
