package az.icma.evaluation.ui;

import az.icma.evaluation.AskedSteps;
import az.icma.evaluation.ClockFigures;
import az.icma.evaluation.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose time it was. */
class ClockTable extends Div {

    private final HistoryWords words;

    ClockTable(HistoryWords words) {
        this.words = words;
    }

    /**
     * @param before the same of the period before; in small beside what it is compared with
     * @param note what is counted, under the table
     */
    void show(Question question, List<ClockFigures> clocks, List<ClockFigures> before, Component note) {
        removeAll();
        if (clocks.isEmpty()) {
            add(new Paragraph(words.text("evaluation.history.no-times")));
            return;
        }
        FigureTable table = new FigureTable(
                words.text(
                        "evaluation.history.times-table",
                        words.period(question.period()),
                        words.period(question.period().before())),
                clocks.stream().mapToInt(each -> each.done().number()).max().orElse(0),
                Stream.of("clock", "done", "median", "ninetieth", "share", "late")
                        .map(column -> words.text("evaluation.times." + column))
                        .toList());
        Map<String, ClockFigures> earlier =
                before.stream().collect(Collectors.toMap(ClockFigures::clock, each -> each));
        clocks.forEach(each -> {
            String name = words.text("evaluation.clock." + each.clock());
            Optional<ClockFigures> then = Optional.ofNullable(earlier.get(each.clock()));
            String behind =
                    each.done().isListed() ? HistoryAddress.behind(question, AskedSteps.ofClock(each.clock())) : null;
            table.row(
                    name,
                    table.number(
                            words.number(each.done()),
                            each.done().number(),
                            behind,
                            name,
                            then.map(ClockFigures::done).map(words::number).orElse(null)),
                    FigureTable.link(
                            words.median(each.days()),
                            behind,
                            name + ", " + words.text("evaluation.times.median"),
                            then.map(ClockFigures::days).map(words::median).orElse(null)),
                    FigureTable.link(
                            words.ninetieth(each.days()),
                            behind,
                            name + ", " + words.text("evaluation.times.ninetieth"),
                            then.map(ClockFigures::days).map(words::ninetieth).orElse(null)),
                    FigureTable.text(words.share(each.share())),
                    FigureTable.text(words.share(each.late())));
        });
        add(table, note);
    }
}
