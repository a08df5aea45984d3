package az.icma.deadlines;

import az.icma.shared.Refused;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** One period that a law gives, for example fifteen working days for the answer to a citizen's appeal. */
@Entity
public class DeadlineRule {

    /** In what a period is counted. */
    public enum Unit {
        WORKING_DAYS,
        DAYS,
        MONTHS,
        YEARS,
        HOURS
    }

    /** Which day counts as the first. */
    public enum StartRule {
        NEXT_DAY,
        NEXT_WORKING_DAY
    }

    /** What happens when the last day is a day off. */
    public enum ShiftRule {
        NONE,
        NEXT_WORKING_DAY,
        DAYS_OFF_EXCLUDED
    }

    /** Whose time it is. */
    public enum Clock {
        OURS,
        AUTHORITY,
        COURT,
        /** A duty of the organisation itself towards the state, no remedy of anybody. */
        DUTY
    }

    @Id
    private String code;

    private String titleAz;
    private String titleEn;
    private String actAz;
    private String actEn;
    private String article;
    private int amount;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private StartRule startRule;

    @Enumerated(EnumType.STRING)
    private ShiftRule shiftRule;

    @Enumerated(EnumType.STRING)
    private Clock clock;

    private String fromAz;
    private String fromEn;
    private String source;
    private boolean confirmed;
    private String doubtAz;
    private String doubtEn;
    private UUID confirmedBy;
    private LocalDate confirmedOn;

    protected DeadlineRule() {}

    /** A rule as one line of the seed file tells it. */
    DeadlineRule(String[] cells) {
        code = cells[0];
        titleAz = cells[1];
        titleEn = cells[2];
        actAz = cells[3];
        actEn = cells[4];
        article = cells[5];
        amount = Integer.parseInt(cells[6]);
        unit = Unit.valueOf(cells[7]);
        startRule = StartRule.valueOf(cells[8]);
        shiftRule = ShiftRule.valueOf(cells[9]);
        clock = Clock.valueOf(cells[10]);
        fromAz = cells[11];
        fromEn = cells[12];
        source = cells[13];
        confirmed = "yes".equals(cells[14]);
        doubtAz = cells[15];
        doubtEn = cells[16];
    }

    /** A lawyer has read the law and stands for the rule. */
    void confirm(UUID lawyer, LocalDate day) {
        if (confirmed) {
            throw new Refused("deadlines.rule.already-confirmed");
        }
        confirmed = true;
        confirmedBy = Objects.requireNonNull(lawyer);
        confirmedOn = Objects.requireNonNull(day);
    }

    public String code() {
        return code;
    }

    public String title(Locale locale) {
        return english(locale) ? titleEn : titleAz;
    }

    public String act(Locale locale) {
        return english(locale) ? actEn : actAz;
    }

    public String article() {
        return article;
    }

    /** The event from which the period runs. */
    public String from(Locale locale) {
        return english(locale) ? fromEn : fromAz;
    }

    public int amount() {
        return amount;
    }

    public Unit unit() {
        return unit;
    }

    public StartRule startRule() {
        return startRule;
    }

    public ShiftRule shiftRule() {
        return shiftRule;
    }

    public Clock clock() {
        return clock;
    }

    public String source() {
        return source;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    /** What is not sure about the rule, also kept after a lawyer has confirmed it; empty where the source says all. */
    public String doubt(Locale locale) {
        return english(locale) ? doubtEn : doubtAz;
    }

    private static boolean english(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
