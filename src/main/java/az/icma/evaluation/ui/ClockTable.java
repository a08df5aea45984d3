package az.icma.evaluation.ui;

import az.icma.evaluation.ClockFigures;
import az.icma.evaluation.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import java.util.List;
import java.util.stream.Stream;

/** Whose time it was. */
class ClockTable extends Div {

    private final HistoryWords words;

    ClockTable(HistoryWords words) {
        this.words = words;
    }

    /** @param note what is counted, under the table */
    void show(Question question, List<ClockFigures> clocks, Component note) {
        removeAll();
        if (clocks.isEmpty()) {
            add(new Paragraph(words.text("evaluation.history.no-times")));
            return;
        }
        FigureTable table = new FigureTable(
                words.text("evaluation.history.times-table", words.period(question.period())),
                clocks.stream().mapToInt(each -> each.done().number()).max().orElse(0),
                Stream.of("clock", "done", "median", "ninetieth", "share", "late")
                        .map(column -> words.text("evaluation.times." + column))
                        .toList());
        clocks.forEach(each -> table.row(
                words.text("evaluation.clock." + each.clock()),
                table.number(words.number(each.done()), each.done().number(), null, ""),
                FigureTable.text(words.median(each.days())),
                FigureTable.text(words.ninetieth(each.days())),
                FigureTable.text(words.share(each.share())),
                FigureTable.text(words.share(each.late()))));
        add(table, note);
    }
}
