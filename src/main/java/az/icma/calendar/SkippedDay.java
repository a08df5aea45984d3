package az.icma.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** A day that does not count, and why. */
public record SkippedDay(LocalDate date, CalendarDay.Kind kind, String reasonAz, String reasonEn, boolean provisional) {

    public String reason(Locale locale) {
        return "en".equals(locale.getLanguage()) ? reasonEn : reasonAz;
    }
}
