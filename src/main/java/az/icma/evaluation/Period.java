package az.icma.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole months, one after another. Days are never asked for: two ranges a day apart would give away a single case. */
public record Period(YearMonth first, YearMonth last) {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)");
    private static final Pattern QUARTER = Pattern.compile("(20\\d\\d)-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(20\\d\\d)-(0[1-9]|1[0-2])");
    private static final int LONGEST = 120;

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period does not end before it begins");
        }
    }

    /** How people speak of a period. */
    public enum Unit {
        MONTH,
        QUARTER,
        YEAR,
        RANGE
    }

    public static Period month(YearMonth month) {
        return new Period(month, month);
    }

    public static Period quarter(YearMonth within) {
        YearMonth first = within.withMonth((within.getMonthValue() - 1) / 3 * 3 + 1);
        return new Period(first, first.plusMonths(2));
    }

    public static Period year(int year) {
        return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** {@code 2026}, {@code 2026-Q3}, {@code 2026-11} or {@code 2026-02..2026-05}; empty for anything else. */
    public static Optional<Period> ofCode(String code) {
        Matcher year = YEAR.matcher(code);
        if (year.matches()) {
            return Optional.of(year(Integer.parseInt(year.group(1))));
        }
        Matcher quarter = QUARTER.matcher(code);
        if (quarter.matches()) {
            int month = Integer.parseInt(quarter.group(2)) * 3;
            return Optional.of(quarter(YearMonth.of(Integer.parseInt(quarter.group(1)), month)));
        }
        String[] ends = code.split("\\.\\.", 2);
        Optional<YearMonth> first = monthOf(ends[0]);
        Optional<YearMonth> last = monthOf(ends[ends.length - 1]);
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? Optional.of(new Period(first.get(), last.get())).filter(period -> period.months() <= LONGEST)
                : Optional.empty();
    }

    private static Optional<YearMonth> monthOf(String code) {
        return MONTH.matcher(code).matches() ? Optional.of(YearMonth.parse(code)) : Optional.empty();
    }

    public String code() {
        return switch (unit()) {
            case YEAR -> Integer.toString(first.getYear());
            case QUARTER -> first.getYear() + "-Q" + quarter();
            case MONTH -> first.toString();
            case RANGE -> first + ".." + last;
        };
    }

    public Unit unit() {
        if (months() == 1) {
            return Unit.MONTH;
        }
        if (months() == 3 && first.getMonthValue() % 3 == 1) {
            return Unit.QUARTER;
        }
        return months() == 12 && first.getMonthValue() == 1 ? Unit.YEAR : Unit.RANGE;
    }

    public int quarter() {
        return (first.getMonthValue() + 2) / 3;
    }

    public int months() {
        return (int) first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1;
    }

    /** As many months, directly before. */
    public Period before() {
        return new Period(first.minusMonths(months()), first.minusMonths(1));
    }

    public LocalDate from() {
        return first.atDay(1);
    }

    public LocalDate to() {
        return last.atEndOfMonth();
    }

    /** Not over yet: what is counted in it may still grow. */
    public boolean runsOn(LocalDate day) {
        return !to().isBefore(day);
    }
}
