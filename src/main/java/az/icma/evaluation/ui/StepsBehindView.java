package az.icma.evaluation.ui;

import az.icma.casefile.CaseFileService;
import az.icma.casefile.CaseKinds;
import az.icma.casefile.CaseTitles;
import az.icma.evaluation.AskedSteps;
import az.icma.evaluation.FigureExports.Format;
import az.icma.evaluation.ListedStep;
import az.icma.evaluation.Question;
import az.icma.evaluation.StepHistory;
import az.icma.evaluation.StepsBehind;
import az.icma.process.ModelPictures;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.Baku;
import az.icma.shared.ui.EmptyState;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;

/** The steps behind a number: codes of their cases without names, numbers and days. */
@Route(HistoryAddress.STEPS_BEHIND)
@RolesAllowed({"EVALUATOR", "DIRECTOR"})
class StepsBehindView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final StepsBehind behind;
    private final CaseFileService cases;
    private final FigureDownloads downloads;
    private final SignedIn reader;
    private final HistoryWords words;
    private final StepColumns columns;
    private final PassedProcesses processes;
    private final LocalDate today;

    StepsBehindView(
            StepsBehind behind,
            StepHistory history,
            CaseFileService cases,
            FigureDownloads downloads,
            ModelPictures pictures,
            CurrentUser currentUser,
            CaseKinds kinds,
            CaseTitles titles,
            Clock clock) {
        this.behind = behind;
        this.cases = cases;
        this.downloads = downloads;
        reader = currentUser.require();
        words = new HistoryWords(kinds, titles);
        processes = new PassedProcesses(pictures, history.versions(), words.locale());
        columns = new StepColumns(words, processes);
        today = Baku.today(clock);
        addClassNames("icma-page", "icma-history");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        QueryParameters parameters = enter.getLocation().getQueryParameters();
        Question question = HistoryAddress.question(parameters, today);
        Optional<AskedSteps> asked = HistoryAddress.steps(parameters);
        if (asked.isEmpty()) {
            enter.rerouteToError(NotFoundException.class);
            return;
        }
        show(question, asked.get());
    }

    private void show(Question question, AskedSteps asked) {
        StepsBehind.Answer answer = behind.of(question, asked);
        PageHeader header = new PageHeader(title(asked)).about(words.about(question));
        boolean listed =
                answer.shown() == StepsBehind.Shown.LIST && !answer.steps().isEmpty();
        if (listed) {
            header.addAction(csv(question, asked));
        }
        removeAll();
        add(
                header,
                new Anchor(
                        HistoryAddress.back(question, asked),
                        words.text(
                                asked.process() == null ? "evaluation.behind.back" : "evaluation.steps-behind.back")),
                listed ? list(answer.steps(), asked) : instead(answer.shown()));
    }

    private String title(AskedSteps asked) {
        String steps = asked.clock() == null
                ? processes.nameOf(asked.process(), asked.element())
                : words.text("evaluation.clock." + asked.clock());
        return words.text(asked.open() ? "evaluation.steps-behind.open" : "evaluation.steps-behind.done", steps);
    }

    private FigureFile csv(Question question, AskedSteps asked) {
        Map<String, String> codes = new LinkedHashMap<>(question.codes());
        codes.putAll(asked.codes());
        List<String> about = List.of(title(asked), words.about(question), words.text("evaluation.behind.note"));
        return downloads
                .button(words.text("evaluation.history.csv"))
                .brings(downloads.of(
                        Format.CSV,
                        "icma-steps-" + question.period().code(),
                        codes,
                        () -> columns.sheet(about, behind.of(question, asked).steps(), asked)));
    }

    private static Component instead(StepsBehind.Shown shown) {
        return switch (shown) {
            case HIDDEN -> new EmptyState("evaluation.behind.hidden.title", "evaluation.behind.hidden.text");
            case TOO_MANY -> new EmptyState("evaluation.behind.hidden.title", "evaluation.steps-behind.too-many");
            case LIST -> new EmptyState("evaluation.history.empty.title", "evaluation.history.empty.text");
        };
    }

    private Component list(List<ListedStep> steps, AskedSteps asked) {
        Grid<ListedStep> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addClassName("icma-behind-grid");
        columns.of(asked).forEach(column -> grid.addColumn(column.value()::apply)
                .setHeader(column.name())
                .setAutoWidth(true));
        if (reader.has(Role.DIRECTOR)) {
            grid.addComponentColumn(this::link).setAutoWidth(true).setFlexGrow(0);
        }
        grid.setItems(steps);
        return new Div(
                new Paragraph(words.text("evaluation.steps-behind.count", steps.size())),
                new Paragraph(words.text("evaluation.behind.note")),
                grid);
    }

    /** An evaluator opens no cases; a director those that are open to them anyway. */
    private Component link(ListedStep listed) {
        return cases.visible(listed.caseId(), reader).isPresent()
                ? new Anchor("cases/" + listed.caseId(), words.text("evaluation.behind.open"))
                : new Span();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.steps-behind.page");
    }
}
