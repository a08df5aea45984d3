package az.icma.evaluation.ui;

import az.icma.evaluation.AskedSteps;
import az.icma.evaluation.By;
import az.icma.evaluation.ListedStep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a list of steps says of each, on the page and in a file. */
class StepColumns {

    private final HistoryWords words;
    private final PassedProcesses processes;

    StepColumns(HistoryWords words, PassedProcesses processes) {
        this.words = words;
        this.processes = processes;
    }

    /** Where all steps are those of one element, its name is said above the list. */
    List<Column> of(AskedSteps asked) {
        List<Column> columns = new ArrayList<>();
        columns.add(coded(By.MONTH, "#date+month", ListedStep::month));
        if (asked.clock() != null) {
            columns.add(new Column(words.text("evaluation.times.step"), "#activity+step", this::stepOf));
        }
        columns.add(coded(By.KIND, "#meta+kind", ListedStep::kind));
        columns.add(coded(By.DISTRICT, "#adm1+name", ListedStep::district));
        columns.add(coded(By.THEME, "#sector", ListedStep::theme));
        if (!asked.open()) {
            columns.add(new Column(words.text("evaluation.behind.days"), "#indicator+days+num", this::daysOf));
        }
        return columns;
    }

    private Column coded(By by, String tag, Function<ListedStep, String> code) {
        return new Column(words.text("evaluation.By." + by), tag, step -> words.group(by, code.apply(step)));
    }

    private String stepOf(ListedStep listed) {
        return listed.step().isHidden()
                ? words.text("evaluation.hidden")
                : processes.nameOf(listed.step().process(), listed.step().element());
    }

    private Object daysOf(ListedStep listed) {
        return listed.workingDays() == null ? "—" : listed.workingDays();
    }

    FigureSheet sheet(List<String> about, List<ListedStep> steps, AskedSteps asked) {
        List<Column> columns = of(asked);
        return new FigureSheet(
                words.text("evaluation.steps.title"),
                about,
                columns.stream().map(Column::name).toList(),
                columns.stream().map(Column::tag).toList(),
                steps.stream()
                        .map(step -> columns.stream()
                                .map(column -> column.value().apply(step))
                                .toList())
                        .toList());
    }

    /** @param tag as HXL says what stands in it */
    record Column(String name, String tag, Function<ListedStep, Object> value) {}
}
