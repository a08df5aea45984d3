package az.icma.evaluation.ui;

import az.icma.evaluation.By;
import az.icma.evaluation.CaseFigures;
import az.icma.evaluation.Count;
import az.icma.evaluation.Measure;
import az.icma.evaluation.Question;
import az.icma.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cases of a period in groups, each number with the list behind it. */
class GroupTable extends Div {

    private final HistoryWords words;

    GroupTable(HistoryWords words) {
        this.words = words;
    }

    /** @param note what is counted, under the table */
    void show(Question question, By by, List<CaseFigures> figures, Component note) {
        removeAll();
        List<CaseFigures> rows = ordered(by, figures);
        List<Measure> measures =
                by == By.OUTCOME ? List.of(Measure.FINISHED) : List.of(Measure.STARTED, Measure.FINISHED, Measure.OPEN);
        if (rows.stream().allMatch(row -> isEmpty(row, measures))) {
            add(new EmptyState("evaluation.history.empty.title", "evaluation.history.empty.text"));
            return;
        }
        int longest = rows.stream()
                .flatMapToInt(row ->
                        measures.stream().mapToInt(measure -> row.count(measure).number()))
                .max()
                .orElse(0);
        FigureTable table = new FigureTable(
                words.text(
                        "evaluation.history.table", words.text("evaluation.By." + by), words.period(question.period())),
                longest,
                columns(by, measures));
        rows.forEach(row -> table.row(words.group(by, row.code()), cells(table, question, by, measures, row)));
        add(table, note);
    }

    private static boolean isEmpty(CaseFigures row, List<Measure> measures) {
        return measures.stream().map(row::count).allMatch(Count.of(0)::equals);
    }

    private List<String> columns(By by, List<Measure> measures) {
        return Stream.of(
                        Stream.of(words.text("evaluation.By." + by)),
                        measures.stream().map(measure -> words.text("evaluation.Measure." + measure)),
                        Stream.of(words.text("evaluation.history.median"), words.text("evaluation.history.ninetieth")))
                .flatMap(columns -> columns)
                .toList();
    }

    private Component[] cells(FigureTable table, Question question, By by, List<Measure> measures, CaseFigures row) {
        Question about = row.code() == null ? null : question.about(by, row.code());
        String name = words.group(by, row.code());
        String finished = about == null ? null : HistoryAddress.behind(about, Measure.FINISHED, row.finished());
        return Stream.concat(
                        measures.stream().map(measure -> {
                            Count count = row.count(measure);
                            return table.number(
                                    words.number(count),
                                    count.number(),
                                    about == null ? null : HistoryAddress.behind(about, measure, count),
                                    name + ", " + words.text("evaluation.Measure." + measure));
                        }),
                        Stream.of(
                                FigureTable.link(
                                        words.median(row.days()),
                                        finished,
                                        name + ", " + words.text("evaluation.history.median"),
                                        null),
                                FigureTable.link(
                                        words.ninetieth(row.days()),
                                        finished,
                                        name + ", " + words.text("evaluation.history.ninetieth"),
                                        null)))
                .toArray(Component[]::new);
    }

    /** By time, or as the registry lists them; never by size. */
    private List<CaseFigures> ordered(By by, List<CaseFigures> rows) {
        List<String> order =
                switch (by) {
                    case DISTRICT -> List.copyOf(words.districts().keySet());
                    case THEME -> List.copyOf(words.themes().keySet());
                    case AGE -> List.copyOf(words.ages().keySet());
                    case MONTH, OUTCOME, KIND, SEX -> List.of();
                };
        return rows.stream()
                .sorted(Comparator.comparingInt((CaseFigures row) -> row.code() == null
                        ? Integer.MAX_VALUE
                        : IntStream.of(order.indexOf(row.code()))
                                .map(at -> at < 0 ? order.size() : at)
                                .sum()))
                .toList();
    }
}
