package az.icma.security;

import az.icma.shared.ui.Languages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import jakarta.servlet.http.HttpServletRequest;

/** A month on a page that says nothing of us: what whoever comes in sees after somebody has left quickly. */
final class NeutralCalendar {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%2$s</title>
            <style>
            body { font: 1.1rem/1.5 system-ui, sans-serif; margin: 12vh auto; width: min(26rem, 92vw) }
            h1 { font-size: 1.4rem; text-align: center }
            table { width: 100%%; border-collapse: collapse; text-align: center }
            th { font-weight: 600; font-size: .85rem }
            td { padding: .35rem 0 }
            td b { border: 1px solid; border-radius: 1rem; padding: .1rem .45rem }
            </style>
            </head>
            <body><main><h1>%2$s</h1><table><thead><tr>%3$s</tr></thead><tbody>%4$s</tbody></table></main></body>
            </html>
            """;

    private NeutralCalendar() {}

    static String page(HttpServletRequest request, LocalDate today) {
        Locale language = Languages.best(request.getLocales());
        String month = DateTimeFormatter.ofPattern("LLLL yyyy", language).format(today);
        return PAGE.formatted(language.getLanguage(), capital(month, language), head(language), days(today));
    }

    private static String capital(String month, Locale language) {
        return month.substring(0, 1).toUpperCase(language) + month.substring(1);
    }

    private static String head(Locale language) {
        StringBuilder row = new StringBuilder();
        for (DayOfWeek day : DayOfWeek.values()) {
            row.append("<th>")
                    .append(day.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                    .append("</th>");
        }
        return row.toString();
    }

    private static String days(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        LocalDate day = month.atDay(1).with(DayOfWeek.MONDAY);
        StringBuilder rows = new StringBuilder();
        while (!day.isAfter(month.atEndOfMonth())) {
            rows.append("<tr>");
            for (int i = 0; i < DayOfWeek.values().length; i++, day = day.plusDays(1)) {
                rows.append("<td>").append(cell(day, month, today)).append("</td>");
            }
            rows.append("</tr>");
        }
        return rows.toString();
    }

    private static String cell(LocalDate day, YearMonth month, LocalDate today) {
        if (!YearMonth.from(day).equals(month)) {
            return "";
        }
        return day.equals(today) ? "<b>" + day.getDayOfMonth() + "</b>" : Integer.toString(day.getDayOfMonth());
    }
}
