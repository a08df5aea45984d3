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
 * A case behind a figure: codes, never a name, a number or a day.
 *
 * @param caseId only to lead those to the case who may open it anyway; never shown and never exported
 * @param month in which what is counted happened; absent where it is a state
 */
public record ListedCase(
        UUID caseId,
        String kind,
        @Nullable String month,
        @Nullable String district,
        @Nullable String theme,
        @Nullable String outcome,
        @Nullable Integer workingDays) {

    /** Instead of a code that would tell of a small group. */
    public static final String HIDDEN = "*";

    static final Comparator<ListedCase> ORDER = comparing(ListedCase::month, nullsLast(naturalOrder()))
            .thenComparing(ListedCase::district, nullsLast(naturalOrder()))
            .thenComparing(ListedCase::theme, nullsLast(naturalOrder()))
            .thenComparing(ListedCase::caseId);

    static ListedCase of(ResultSet row, Measure measure, Map<By, Set<String>> hidden) throws SQLException {
        return new ListedCase(
                row.getObject("case_id", UUID.class),
                row.getString("kind"),
                shown(row.getString("month"), hidden.get(By.MONTH)),
                shown(row.getString("district"), hidden.get(By.DISTRICT)),
                shown(row.getString("theme"), hidden.get(By.THEME)),
                measure == Measure.FINISHED ? shown(row.getString("outcome"), hidden.get(By.OUTCOME)) : null,
                row.getObject("working_days", Integer.class));
    }

    private static @Nullable String shown(@Nullable String code, Set<String> hidden) {
        return hidden.contains(code == null ? "" : code) ? HIDDEN : code;
    }
}
