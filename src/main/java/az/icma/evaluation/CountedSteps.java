package az.icma.evaluation;

import org.springframework.lang.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The steps of one element, or of one clock, as counted. */
record CountedSteps(
        String process,
        String element,
        @Nullable String clock,
        int done,
        int cases,
        int again,
        int total,
        Days days,
        @Nullable Double medianSeconds,
        int withDue,
        int late,
        int open,
        int openCases,
        @Nullable Instant oldest) {

    private static final double SECONDS_OF_AN_HOUR = 3600;

    static CountedSteps ofElement(ResultSet row, int number) throws SQLException {
        OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
        return new CountedSteps(
                row.getString("process_key"),
                row.getString("element"),
                row.getString("clock"),
                row.getInt("done"),
                row.getInt("cases"),
                row.getInt("again"),
                row.getInt("total"),
                days(row),
                row.getObject("median_seconds", Double.class),
                row.getInt("with_due"),
                row.getInt("late"),
                row.getInt("open"),
                row.getInt("open_cases"),
                oldest == null ? null : oldest.toInstant());
    }

    static CountedSteps ofClock(ResultSet row, int number) throws SQLException {
        return new CountedSteps(
                "",
                "",
                row.getString("clock"),
                row.getInt("done"),
                row.getInt("cases"),
                0,
                row.getInt("total"),
                days(row),
                null,
                row.getInt("with_due"),
                row.getInt("late"),
                0,
                0,
                null);
    }

    private static Days days(ResultSet row) throws SQLException {
        return new Days(row.getObject("median", Double.class), row.getObject("ninetieth", Double.class), false);
    }

    boolean isSmall() {
        return SmallGroups.isSmall(cases);
    }

    StepFigures shown(boolean hidden) {
        boolean someOpen = !SmallGroups.isSmall(openCases);
        return new StepFigures(
                process,
                element,
                clock,
                hidden ? Count.HIDDEN : Count.of(done),
                hidden || SmallGroups.isSmall(again) ? Count.HIDDEN : Count.of(again),
                hidden ? Days.HIDDEN : days,
                hidden || medianSeconds == null ? null : medianSeconds / SECONDS_OF_AN_HOUR,
                hidden ? null : share(late, withDue),
                someOpen ? Count.of(open) : Count.HIDDEN,
                someOpen ? oldest : null);
    }

    ClockFigures shown(boolean hidden, int totalOfAll) {
        return new ClockFigures(
                clock,
                hidden ? Count.HIDDEN : Count.of(done),
                hidden ? Days.HIDDEN : days,
                hidden ? null : share(total, totalOfAll),
                hidden ? null : share(late, withDue));
    }

    /** Of a handful a share is no share. */
    private static @Nullable Double share(int part, int whole) {
        return whole < SmallGroups.SMALLEST ? null : (double) part / whole;
    }
}
