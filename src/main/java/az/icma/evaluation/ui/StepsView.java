package az.icma.evaluation.ui;

import az.icma.calendar.WorkingCalendar;
import az.icma.casefile.CaseKinds;
import az.icma.casefile.CaseTitles;
import az.icma.evaluation.AskedSteps;
import az.icma.evaluation.CaseHistory;
import az.icma.evaluation.Question;
import az.icma.evaluation.StepFigures;
import az.icma.evaluation.StepHistory;
import az.icma.evaluation.ui.FigureCard.FigureNote;
import az.icma.evaluation.ui.StepChoice.Shade;
import az.icma.process.ModelPicture;
import az.icma.process.ModelPictures;
import az.icma.shared.Baku;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.EmptyState;
import az.icma.shared.ui.PageHeader;
import az.icma.shared.ui.ProcessDiagram;
import az.icma.shared.ui.ProcessDiagram.Heat;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;

/** Where the time goes: the steps of one process as a picture and as a table. */
@Route(HistoryAddress.STEPS)
@RolesAllowed({"EVALUATOR", "DIRECTOR"})
class StepsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final StepHistory history;
    private final HistoryWords words;
    private final LocalDate today;
    private final StepChoice choice;
    private final HistoryFilters filters;
    private final PageHeader header;
    private final StepTable table;
    private final Div content = new Div();

    StepsView(
            StepHistory history,
            CaseHistory cases,
            ModelPictures pictures,
            WorkingCalendar calendar,
            CaseKinds kinds,
            CaseTitles titles,
            Clock clock) {
        this.history = history;
        words = new HistoryWords(kinds, titles);
        today = Baku.today(clock);
        choice = new StepChoice(words, new PassedProcesses(pictures, history.versions(), words.locale()), this::asked);
        filters = new HistoryFilters(words, cases.outcomes(), today, question -> asked());
        header = new PageHeader(getPageTitle());
        table = new StepTable(words, calendar, today);
        addClassNames("icma-page", "icma-history");
        content.addClassName("icma-history__parts");
        add(header, choice, filters, content);
    }

    private void asked() {
        Map<String, String> codes = filters.question().codes();
        codes.putAll(choice.codes());
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(HistoryAddress.STEPS, QueryParameters.simple(codes))));
        show();
    }

    private void show() {
        content.removeAll();
        Question question = filters.question();
        header.about(words.text("evaluation.history.about", words.period(question.period()))
                + (question.period().runsOn(today) ? " " + words.text("evaluation.history.running") : ""));
        choice.process()
                .ifPresentOrElse(
                        process -> show(question, process),
                        () -> content.add(
                                new EmptyState("evaluation.steps.empty.title", "evaluation.steps.empty.text")));
    }

    private void show(Question question, String process) {
        Optional<ModelPicture> picture = choice.picture();
        List<StepFigures> steps = history.steps(question, process, choice.version());
        Question before = question.in(question.period().before());
        Instant asOf = history.asOf();
        picture.ifPresent(drawn -> content.add(drawing(drawn, steps), legend(steps)));
        table.show(
                words.text(
                        "evaluation.steps.table",
                        choice.name(),
                        words.period(question.period()),
                        words.period(before.period())),
                steps,
                history.steps(before, process, choice.version()),
                picture.map(ModelPicture::elements).orElse(Map.of()),
                (step, open) -> HistoryAddress.behind(
                        question, AskedSteps.ofElement(process, choice.version(), step.element(), open)));
        content.add(table, note(asOf));
    }

    private ProcessDiagram drawing(ModelPicture drawn, List<StepFigures> steps) {
        ProcessDiagram diagram = new ProcessDiagram(drawn.xml(), List.of(), List.of());
        diagram.showHeat(drawn.xml(), heat(steps));
        return diagram;
    }

    /** One line instead of the same word at every element. */
    private Paragraph legend(List<StepFigures> steps) {
        Paragraph line = new Paragraph(words.text("evaluation.steps.unsaid", ProcessDiagram.UNSAID));
        line.addClassName("icma-figure__comparison");
        line.setVisible(steps.stream().anyMatch(step -> step.done().hidden()));
        return line;
    }

    private Map<String, Heat> heat(List<StepFigures> steps) {
        boolean frequency = choice.shade() == Shade.FREQUENCY;
        double greatest =
                steps.stream().mapToDouble(step -> size(step, frequency)).max().orElse(0);
        Map<String, Heat> heat = new HashMap<>();
        steps.stream()
                .filter(step -> step.done().hidden() || step.done().number() > 0)
                .filter(step -> frequency || step.clock() != null)
                .forEach(step -> heat.put(
                        step.element(),
                        new Heat(
                                step.done().hidden() ? 0 : Heat.levelOf(size(step, frequency), greatest),
                                frequency
                                        ? words.number(step.done())
                                        : words.text("evaluation.steps.days", words.median(step.days())))));
        return heat;
    }

    private static double size(StepFigures step, boolean frequency) {
        if (frequency) {
            return step.done().number();
        }
        return step.clock() == null || step.days().median() == null
                ? 0
                : step.days().median();
    }

    private FigureNote note(Instant asOf) {
        return new FigureNote(
                words.text("evaluation.definition.title"),
                words.text("evaluation.definition.steps") + " " + words.text("evaluation.definition.cases"),
                words.text("evaluation.as-of", Dates.moment(asOf, words.locale())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        QueryParameters parameters = enter.getLocation().getQueryParameters();
        filters.show(HistoryAddress.question(parameters, today));
        choice.show(parameters);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.steps.title");
    }
}
