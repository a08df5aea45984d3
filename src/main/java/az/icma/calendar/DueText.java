package az.icma.calendar;

import az.icma.shared.Baku;
import org.springframework.stereotype.Component;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** How far a due day is, in the reader's language and in working days: "sabah", "3 iş günü qalıb". */
@Component
public class DueText {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final WorkingCalendar calendar;
    private final Clock clock;

    public DueText(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The day has gone by. */
    public boolean isPast(LocalDate due) {
        return due.isBefore(Baku.today(clock));
    }

    public String relative(LocalDate due, Locale locale) {
        LocalDate today = Baku.today(clock);
        int workingDays = Math.abs(calendar.workingDaysBetween(today, due));
        if (due.equals(today)) {
            return text(locale, "calendar.due.today");
        }
        if (due.equals(today.plusDays(1))) {
            return text(locale, "calendar.due.tomorrow");
        }
        if (due.isAfter(today)) {
            return text(locale, "calendar.due.left", workingDays);
        }
        return due.equals(today.minusDays(1)) && workingDays <= 1
                ? text(locale, "calendar.due.yesterday")
                : text(locale, "calendar.due.overdue", workingDays);
    }

    private static String text(Locale locale, String key, Object... parameters) {
        ResourceBundle texts = ResourceBundle.getBundle("vaadin-i18n.translations", locale, NO_FALLBACK);
        return new MessageFormat(texts.getString(key), locale).format(parameters);
    }
}
