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
import java.util.function.BiFunction;
import java.util.stream.Collectors;
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

    /**
     * @param before the same of the period before; in small beside what it is compared with
     * @param behind the address of the list behind a figure
     */
    void show(
            String caption,
            List<StepFigures> steps,
            List<StepFigures> before,
            Map<String, ElementTexts> elements,
            BiFunction<StepFigures, Boolean, String> behind) {
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
        Map<String, StepFigures> earlier =
                before.stream().collect(Collectors.toMap(StepFigures::element, step -> step, (one, other) -> one));
        timed.forEach(step -> {
            String name = Optional.ofNullable(elements.get(step.element()))
                    .map(said -> said.name(words.locale()))
                    .orElse(step.element());
            StepFigures then = earlier.get(step.element());
            String done = step.done().isListed() ? behind.apply(step, false) : null;
            String open = step.open().isListed() ? behind.apply(step, true) : null;
            table.row(
                    name,
                    FigureTable.text(words.text("evaluation.clock." + step.clock())),
                    table.number(
                            words.number(step.done()),
                            step.done().number(),
                            done,
                            name,
                            then == null ? words.number(0) : words.number(then.done())),
                    FigureTable.text(words.number(step.again())),
                    FigureTable.link(
                            words.median(step.days()),
                            done,
                            name + ", " + words.text("evaluation.times.median"),
                            then == null ? null : words.median(then.days())),
                    FigureTable.link(
                            words.ninetieth(step.days()),
                            done,
                            name + ", " + words.text("evaluation.times.ninetieth"),
                            then == null ? null : words.ninetieth(then.days())),
                    FigureTable.text(words.days(step.medianHours(), step.done().hidden())),
                    FigureTable.text(words.share(step.late())),
                    FigureTable.link(
                            words.number(step.open()), open, name + ", " + words.text("evaluation.times.open"), null),
                    FigureTable.text(oldest(step)));
        });
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
