package az.icma.evaluation.ui;

import az.icma.casefile.CaseFileService;
import az.icma.casefile.CaseKinds;
import az.icma.casefile.CaseTitles;
import az.icma.evaluation.By;
import az.icma.evaluation.CaseHistory;
import az.icma.evaluation.ListedCase;
import az.icma.evaluation.Measure;
import az.icma.evaluation.Question;
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
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;

/** The cases behind a number: codes without names, numbers and days. */
@Route(HistoryAddress.CASES)
@RolesAllowed({"EVALUATOR", "DIRECTOR"})
class CasesBehindView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseHistory history;
    private final CaseFileService cases;
    private final SignedIn reader;
    private final HistoryWords words;
    private final LocalDate today;

    CasesBehindView(
            CaseHistory history,
            CaseFileService cases,
            CurrentUser currentUser,
            CaseKinds kinds,
            CaseTitles titles,
            Clock clock) {
        this.history = history;
        this.cases = cases;
        reader = currentUser.require();
        words = new HistoryWords(kinds, titles);
        today = Baku.today(clock);
        addClassNames("icma-page", "icma-history");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        QueryParameters parameters = enter.getLocation().getQueryParameters();
        Question question = HistoryAddress.question(parameters, today);
        Measure measure = HistoryAddress.measure(parameters).orElse(Measure.STARTED);
        Anchor back = new Anchor(
                HistoryAddress.of(question, By.MONTH).getPathWithQueryParameters(),
                words.text("evaluation.behind.back"));
        removeAll();
        add(
                new PageHeader(words.text("evaluation.behind.title", words.text("evaluation.Measure." + measure)))
                        .about(words.about(question)),
                back);
        add(content(history.behind(question, measure), measure));
    }

    private Component content(Optional<List<ListedCase>> listed, Measure measure) {
        if (listed.isEmpty()) {
            return new EmptyState("evaluation.behind.hidden.title", "evaluation.behind.hidden.text");
        }
        if (listed.get().isEmpty()) {
            return new EmptyState("evaluation.history.empty.title", "evaluation.history.empty.text");
        }
        return new Div(
                new Paragraph(words.text("evaluation.behind.count", listed.get().size())),
                new Paragraph(words.text("evaluation.behind.note")),
                grid(listed.get(), measure));
    }

    private Grid<ListedCase> grid(List<ListedCase> listed, Measure measure) {
        Grid<ListedCase> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addClassName("icma-behind-grid");
        if (measure != Measure.OPEN) {
            column(grid, By.MONTH, ListedCase::month);
        }
        column(grid, By.KIND, ListedCase::kind);
        column(grid, By.DISTRICT, ListedCase::district);
        column(grid, By.THEME, ListedCase::theme);
        if (measure == Measure.FINISHED) {
            column(grid, By.OUTCOME, ListedCase::outcome);
            grid.addColumn(each -> each.workingDays() == null ? "—" : words.number(each.workingDays()))
                    .setHeader(words.text("evaluation.behind.days"))
                    .setAutoWidth(true);
        }
        if (reader.has(Role.DIRECTOR)) {
            grid.addComponentColumn(this::link).setAutoWidth(true).setFlexGrow(0);
        }
        grid.setItems(listed);
        return grid;
    }

    private void column(Grid<ListedCase> grid, By by, ValueProvider<ListedCase, String> code) {
        grid.addColumn(each -> words.group(by, code.apply(each)))
                .setHeader(words.text("evaluation.By." + by))
                .setAutoWidth(true);
    }

    /** An evaluator opens no cases; a director those that are open to them anyway. */
    private Component link(ListedCase listed) {
        return cases.visible(listed.caseId(), reader).isPresent()
                ? new Anchor("cases/" + listed.caseId(), words.text("evaluation.behind.open"))
                : new Span();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.behind.page");
    }
}
