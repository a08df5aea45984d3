package az.icma.evaluation.ui;

import az.icma.evaluation.By;
import az.icma.evaluation.CaseFigures;
import az.icma.evaluation.CaseHistory;
import az.icma.evaluation.CaseHistory.Overview;
import az.icma.evaluation.Count;
import az.icma.evaluation.Days;
import az.icma.evaluation.FigureExports.Format;
import az.icma.evaluation.Measure;
import az.icma.evaluation.Question;
import az.icma.shared.ui.Dates;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a question as files: the same answers, with the same numbers hidden, as on the page. */
@Component
class HistoryFiles {

    private static final List<String> TAGS = List.of(
            "#meta+group",
            "#meta+code",
            "#meta+label",
            "#indicator+started+num",
            "#indicator+finished+num",
            "#indicator+open+num",
            "#indicator+days+median",
            "#indicator+days+p90");

    /** Columns that mean nothing of an outcome: only what ended has one. */
    private static final int STARTED = 3;

    private static final int OPEN = 5;

    private final CaseHistory history;
    private final FigureDownloads downloads;

    HistoryFiles(CaseHistory history, FigureDownloads downloads) {
        this.history = history;
        this.downloads = downloads;
    }

    FigureFile button(String text) {
        return downloads.button(text);
    }

    DownloadHandler csv(Question question, HistoryWords words) {
        return file(Format.CSV, question, words);
    }

    DownloadHandler xlsx(Question question, HistoryWords words) {
        return file(Format.XLSX, question, words);
    }

    private DownloadHandler file(Format format, Question question, HistoryWords words) {
        return downloads.of(format, "icma-" + question.period().code(), question.codes(), () -> sheet(question, words));
    }

    FigureSheet sheet(Question question, HistoryWords words) {
        Overview overview = history.overview(question);
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("", "", words.text("evaluation.history.whole"), overview.now(), words));
        for (By by : By.values()) {
            for (CaseFigures figures : history.groups(question, by)) {
                List<Object> row = row(
                        words.text("evaluation.By." + by),
                        figures.code(),
                        words.group(by, figures.code()),
                        figures,
                        words);
                if (by == By.OUTCOME) {
                    row.set(STARTED, null);
                    row.set(OPEN, null);
                }
                rows.add(row);
            }
        }
        return new FigureSheet(
                words.text("evaluation.history.title"), about(question, overview, words), columns(words), TAGS, rows);
    }

    private static List<String> about(Question question, Overview overview, HistoryWords words) {
        String conditions = String.join("; ", words.conditions(question));
        return Stream.of(
                        Stream.of(
                                words.text("evaluation.history.title") + ": " + words.period(question.period()),
                                conditions,
                                words.text("evaluation.as-of", Dates.moment(overview.asOf(), words.locale()))),
                        Stream.of(Measure.STARTED, Measure.FINISHED, Measure.OPEN)
                                .map(measure -> words.text("evaluation.Measure." + measure) + ": "
                                        + words.text("evaluation.definition." + measure)),
                        Stream.of(
                                words.text("evaluation.definition.median"),
                                words.text("evaluation.definition.ninetieth"),
                                words.text("evaluation.definition.cases"),
                                words.text("evaluation.definition.groups")))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toList());
    }

    private static List<String> columns(HistoryWords words) {
        return Arrays.asList(
                words.text("evaluation.history.by"),
                words.text("evaluation.file.code"),
                words.text("evaluation.file.label"),
                words.text("evaluation.Measure.STARTED"),
                words.text("evaluation.Measure.FINISHED"),
                words.text("evaluation.Measure.OPEN"),
                words.text("evaluation.history.median"),
                words.text("evaluation.history.ninetieth"));
    }

    private static List<Object> row(
            String group, @Nullable String code, String label, CaseFigures figures, HistoryWords words) {
        return Arrays.asList(
                group,
                code,
                label,
                number(figures.started(), words),
                number(figures.finished(), words),
                number(figures.open(), words),
                days(figures.days(), figures.days().median(), words),
                days(figures.days(), figures.days().ninetieth(), words));
    }

    private static Object number(Count count, HistoryWords words) {
        return count.hidden() ? words.text("evaluation.hidden") : count.number();
    }

    private static @Nullable Object days(Days days, @Nullable Double value, HistoryWords words) {
        return days.hidden() ? words.text("evaluation.hidden") : value;
    }
}
