package az.icma.shared.ui;

import az.icma.shared.Baku;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.timepicker.TimePicker.TimePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates and times as people read them, in Asia/Baku. */
public final class Dates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** Read, not shown: people copy dates from letters and spreadsheets. The first is the one that is written. */
    private static final List<String> DAY_FORMATS =
            List.of("dd.MM.yyyy", "d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "d M yyyy", "yyyy-M-d", "yyyy.M.d", "yyyy/M/d");

    private Dates() {}

    /** {@code 22 noyabr 2026}. */
    public static String day(LocalDate day, Locale locale) {
        return day == null
                ? "—"
                : DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /** {@code 22.11.2026}, for tables. */
    public static String shortDay(LocalDate day, Locale locale) {
        return day == null
                ? "—"
                : DateTimeFormatter.ofPattern("dd.MM.yyyy", locale).format(day);
    }

    /** {@code 22 noyabr 2026, 14:02}. */
    public static String moment(Instant moment, Locale locale) {
        return moment == null ? "—" : day(Baku.dateOf(moment), locale) + ", " + time(moment);
    }

    /** {@code 14:02}. */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(Baku.ZONE));
    }

    /** {@code 14:02:09}, where somebody must know whether what they typed last is in. */
    public static String second(Instant moment) {
        return SECOND.format(moment.atZone(Baku.ZONE));
    }

    /** {@code bazar ertəsi}. */
    public static String weekday(LocalDate day, Locale locale) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }

    /** The words and the format of a date picker; the week begins on Monday. */
    public static DatePickerI18n pickerTexts(Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        return new DatePickerI18n()
                .setDateFormats(DAY_FORMATS.get(0), DAY_FORMATS.stream().skip(1).toArray(String[]::new))
                .setBadInputErrorMessage(I18NProvider.translate(locale, "shared.date.unreadable"))
                .setFirstDayOfWeek(1)
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setToday(english ? "Today" : "Bu gün")
                .setCancel(english ? "Cancel" : "İmtina");
    }

    /** The language in which a time picker writes: twenty-four hours everywhere, as the examples beside it. */
    public static Locale clockFace(Locale locale) {
        return "en".equals(locale.getLanguage()) ? Locale.UK : locale;
    }

    /** What a time picker says where it cannot read the time. */
    public static TimePickerI18n timeTexts(Locale locale) {
        return new TimePickerI18n().setBadInputErrorMessage(I18NProvider.translate(locale, "shared.time.unreadable"));
    }

    /** Sunday first, as the component counts. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.of(
                        DayOfWeek.SUNDAY,
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
