package az.icma.evaluation.ui;

import az.icma.casefile.CaseKind;
import az.icma.casefile.CaseKinds;
import az.icma.casefile.CaseTitles;
import az.icma.evaluation.By;
import az.icma.evaluation.Count;
import az.icma.evaluation.Days;
import az.icma.evaluation.ListedCase;
import az.icma.evaluation.Period;
import az.icma.evaluation.Question;
import az.icma.registry.Sex;
import az.icma.registry.Vulnerability;
import com.vaadin.flow.component.UI;
import org.springframework.lang.Nullable;

import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How codes, periods and figures are said to the reader of the page on which this was made, also later, when a file is
 * fetched and no page is current.
 */
class HistoryWords {

    private static final List<String> AGE_BANDS = List.of("0-17", "18-29", "30-44", "45-59", "60+");

    private final UI ui = UI.getCurrent();
    private final CaseKinds kinds;
    private final CaseTitles.Words registry;

    HistoryWords(CaseKinds kinds, CaseTitles titles) {
        this.kinds = kinds;
        registry = titles.in(ui.getLocale());
    }

    Locale locale() {
        return ui.getLocale();
    }

    String text(String key, Object... parameters) {
        return ui.getTranslation(locale(), key, parameters);
    }

    private String textOr(String key, String code) {
        String text = text(key);
        return text.contains(key) ? code : text;
    }

    /** A group of a table, or a value of a row. */
    String group(By by, @Nullable String code) {
        if (code == null) {
            return text("evaluation.not-said");
        }
        if (code.equals(ListedCase.HIDDEN)) {
            return text("evaluation.hidden");
        }
        return switch (by) {
            case MONTH -> month(YearMonth.parse(code));
            case DISTRICT -> registry.district(code);
            case THEME -> registry.theme(code);
            case OUTCOME -> outcome(code);
            case KIND -> textOr(kinds.nameKey(code), code);
            case SEX -> sexes().getOrDefault(code, code);
            case AGE -> ages().getOrDefault(code, code);
        };
    }

    private String outcome(String code) {
        for (CaseKind kind : kinds.all()) {
            String words = textOr(kind.outcomeKey(code), code);
            if (!words.equals(code)) {
                return words;
            }
        }
        return code;
    }

    Map<String, String> kinds() {
        Map<String, String> labels = new LinkedHashMap<>();
        kinds.all().forEach(kind -> labels.put(kind.code(), textOr(kind.nameKey(), kind.code())));
        return labels;
    }

    Map<String, String> districts() {
        return registry.districts();
    }

    Map<String, String> themes() {
        return registry.themes();
    }

    Map<String, String> sexes() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Sex sex : Sex.values()) {
            labels.put(sex.code(), text("registry.Sex." + sex));
        }
        return labels;
    }

    Map<String, String> ages() {
        Map<String, String> labels = new LinkedHashMap<>();
        AGE_BANDS.forEach(band -> labels.put(band, text("evaluation.age", band.replace('-', '–'))));
        return labels;
    }

    Map<String, String> flags() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Vulnerability flag : Vulnerability.values()) {
            labels.put(flag.code(), text("registry.Vulnerability." + flag));
        }
        return labels;
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(month);
    }

    String period(Period period) {
        return switch (period.unit()) {
            case YEAR -> Integer.toString(period.first().getYear());
            case QUARTER ->
                text(
                        "evaluation.quarter",
                        period.quarter(),
                        Integer.toString(period.first().getYear()));
            case MONTH -> month(period.first());
            case RANGE -> month(period.first()) + " – " + month(period.last());
        };
    }

    /** What was asked, in one line. */
    String about(Question question) {
        return Stream.concat(Stream.of(period(question.period())), conditions(question).stream())
                .collect(Collectors.joining(" · "));
    }

    /** All that narrows the question beside its period, in words. */
    List<String> conditions(Question question) {
        List<String> words = new ArrayList<>();
        for (By by : By.values()) {
            String code = question.codes().get(by.condition());
            if (by != By.MONTH && code != null) {
                words.add(text("evaluation.By." + by) + ": " + group(by, code));
            }
        }
        if (question.flag() != null) {
            words.add(text("evaluation.filter.flag") + ": " + flags().getOrDefault(question.flag(), question.flag()));
        }
        return words;
    }

    String number(Count count) {
        return count.hidden() ? text("evaluation.hidden") : number(count.number());
    }

    String number(int number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** With half days where there are any. */
    String days(@Nullable Double days, boolean hidden) {
        if (hidden) {
            return text("evaluation.hidden");
        }
        if (days == null) {
            return "—";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        return format.format(days);
    }

    String median(Days days) {
        return days(days.median(), days.hidden());
    }

    String ninetieth(Days days) {
        return days(days.ninetieth(), days.hidden());
    }

    String share(@Nullable Double share) {
        if (share == null) {
            return "—";
        }
        return NumberFormat.getPercentInstance(locale()).format(share);
    }
}
