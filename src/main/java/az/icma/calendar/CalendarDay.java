package az.icma.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day that is not as its weekday says, with its reason and the place where it was read.
 *
 * @param provisional not read in a decision of the Cabinet yet
 */
public record CalendarDay(
        LocalDate date,
        Kind kind,
        boolean provisional,
        String reasonAz,
        String reasonEn,
        String legalBasis,
        String source) {

    /** Why a day is off; only {@link #EXTRA_WORKING} makes a weekend a working day. */
    public enum Kind {
        WEEKEND,
        HOLIDAY,
        MOURNING,
        MOVED_OFF,
        VOTING,
        EXTRA_WORKING
    }

    public String reason(Locale locale) {
        return "en".equals(locale.getLanguage()) ? reasonEn : reasonAz;
    }

    boolean isOff() {
        return kind != Kind.EXTRA_WORKING;
    }
}
