package az.icma.evaluation.ui;

import az.icma.calendar.WorkingCalendar;
import az.icma.evaluation.StepFigures;
import az.icma.process.ElementTexts;
import az.icma.shared.Baku;
import az.icma.shared.ui.EmptyState;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of a process at which somebody's time runs; gateways and events take none. */
class StepTable extends Section {

    private final HistoryWords words;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    StepTable(HistoryWords words, WorkingCalendar calendar, LocalDate today) {
        this.words = words;
        this.calendar = calendar;
        this.today = today;
        addClassName("icma-section");
    }

    void show(String caption, List<StepFigures> steps, Map<String, ElementTexts> elements) {
        removeAll();
        add(new H2(words.text("evaluation.steps.table-title")));
        List<StepFigures> timed =
                steps.stream().filter(step -> step.clock() != null).toList();
        if (timed.isEmpty()) {
            add(new EmptyState("evaluation.history.empty.title", "evaluation.history.empty.text"));
            return;
        }
        FigureTable table = new FigureTable(
                caption,
                timed.stream().mapToInt(step -> step.done().number()).max().orElse(0),
                Stream.of("step", "clock", "done", "again", "median", "ninetieth", "hours", "late", "open", "oldest")
                        .map(column -> words.text("evaluation.times." + column))
                        .toList());
        timed.forEach(step -> table.row(
                Optional.ofNullable(elements.get(step.element()))
                        .map(said -> said.name(words.locale()))
                        .orElse(step.element()),
                FigureTable.text(words.text("evaluation.clock." + step.clock())),
                table.number(words.number(step.done()), step.done().number(), null, ""),
                FigureTable.text(words.number(step.again())),
                FigureTable.text(words.median(step.days())),
                FigureTable.text(words.ninetieth(step.days())),
                FigureTable.text(words.days(step.medianHours(), step.done().hidden())),
                FigureTable.text(words.share(step.late())),
                FigureTable.text(words.number(step.open())),
                FigureTable.text(oldest(step))));
        add(table);
    }

    private String oldest(StepFigures step) {
        return step.openSince() == null
                ? "—"
                : words.text(
                        "evaluation.steps.days",
                        words.number(calendar.workingDaysBetween(Baku.dateOf(step.openSince()), today)));
    }
}
