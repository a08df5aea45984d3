package az.icma.evaluation.ui;

import az.icma.casefile.CaseKinds;
import az.icma.casefile.CaseTitles;
import az.icma.evaluation.By;
import az.icma.evaluation.CaseFigures;
import az.icma.evaluation.CaseHistory;
import az.icma.evaluation.CaseHistory.Overview;
import az.icma.evaluation.ClockFigures;
import az.icma.evaluation.Count;
import az.icma.evaluation.Measure;
import az.icma.evaluation.Period;
import az.icma.evaluation.Question;
import az.icma.evaluation.StepHistory;
import az.icma.evaluation.ui.FigureCard.FigureNote;
import az.icma.shared.Baku;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;

/** What became of the cases: figures of a period beside those of the period before, in groups, and whose time it was. */
@Route(HistoryAddress.HISTORY)
@RolesAllowed({"EVALUATOR", "DIRECTOR"})
class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseHistory history;
    private final StepHistory steps;
    private final HistoryFiles files;
    private final HistoryWords words;
    private final LocalDate today;
    private final HistoryFilters filters;
    private final PageHeader header;
    private final FigureFile csv;
    private final FigureFile xlsx;
    private final Tabs groupings = new Tabs();
    private final Div figures = new Div();
    private final GroupTable groups;
    private final ClockTable times;

    HistoryView(
            CaseHistory history,
            StepHistory steps,
            HistoryFiles files,
            CaseKinds kinds,
            CaseTitles titles,
            Clock clock) {
        this.history = history;
        this.steps = steps;
        this.files = files;
        words = new HistoryWords(kinds, titles);
        today = Baku.today(clock);
        groups = new GroupTable(words);
        times = new ClockTable(words);
        filters = new HistoryFilters(words, history.outcomes(), today, question -> asked());
        csv = files.button(words.text("evaluation.history.csv"));
        xlsx = files.button(words.text("evaluation.history.xlsx"));
        header = new PageHeader(getPageTitle(), csv, xlsx);
        addClassNames("icma-page", "icma-history");
        figures.addClassName("icma-figure-row");
        configureGroupings();
        add(header, filters, figures, groupsSection(), timesSection());
    }

    private void configureGroupings() {
        for (By by : By.values()) {
            groupings.add(new Tab(words.text("evaluation.By." + by)));
        }
        groupings.getElement().setAttribute("aria-label", words.text("evaluation.history.by"));
        groupings.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                asked();
            }
        });
    }

    private Section groupsSection() {
        Section section = new Section(new H2(words.text("evaluation.history.groups")), groupings, groups);
        section.addClassName("icma-section");
        return section;
    }

    private Section timesSection() {
        Section section = new Section(new H2(words.text("evaluation.history.times")), times);
        section.addClassName("icma-section");
        return section;
    }

    private By by() {
        return By.values()[Math.max(0, groupings.getSelectedIndex())];
    }

    private void asked() {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, HistoryAddress.of(filters.question(), by())));
        show();
    }

    private void show() {
        Question question = filters.question();
        Overview overview = history.overview(question);
        header.about(words.text("evaluation.history.about", words.period(question.period()))
                + (question.period().runsOn(today) ? " " + words.text("evaluation.history.running") : ""));
        offerFiles(question);
        showFigures(question, overview);
        groups.show(question, by(), history.groups(question, by()), note("evaluation.definition.groups", overview));
        times.show(
                question,
                clocks(question, overview.now()),
                clocks(question.in(overview.periodBefore()), overview.before()),
                note("evaluation.definition.times", overview));
    }

    private void offerFiles(Question question) {
        csv.brings(files.csv(question, words));
        xlsx.brings(files.xlsx(question, words));
    }

    private void showFigures(Question question, Overview overview) {
        figures.removeAll();
        for (Measure measure : List.of(Measure.STARTED, Measure.FINISHED, Measure.OPEN)) {
            Count now = overview.now().count(measure);
            figures.add(new FigureCard(
                    words.text("evaluation.Measure." + measure),
                    words.number(now),
                    HistoryAddress.behind(question, measure, now),
                    comparison(
                            overview.periodBefore(),
                            words.number(overview.before().count(measure))),
                    note("evaluation.definition." + measure, overview)));
        }
        String finished =
                HistoryAddress.behind(question, Measure.FINISHED, overview.now().finished());
        figures.add(
                new FigureCard(
                        words.text("evaluation.history.median"),
                        words.median(overview.now().days()),
                        finished,
                        comparison(
                                overview.periodBefore(),
                                words.median(overview.before().days())),
                        note("evaluation.definition.median", overview)),
                new FigureCard(
                        words.text("evaluation.history.ninetieth"),
                        words.ninetieth(overview.now().days()),
                        finished,
                        comparison(
                                overview.periodBefore(),
                                words.ninetieth(overview.before().days())),
                        note("evaluation.definition.ninetieth", overview)));
    }

    private String comparison(Period before, String number) {
        return words.text("evaluation.history.before", words.period(before), number);
    }

    private FigureNote note(String definitionKey, Overview overview) {
        return new FigureNote(
                words.text("evaluation.definition.title"),
                words.text(definitionKey) + " " + words.text("evaluation.definition.cases"),
                words.text("evaluation.as-of", Dates.moment(overview.asOf(), words.locale())));
    }

    private List<ClockFigures> clocks(Question question, CaseFigures whole) {
        return whole.hidesCourse() ? List.of() : steps.clocks(question);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        filters.show(HistoryAddress.question(enter.getLocation().getQueryParameters(), today));
        By by = HistoryAddress.by(enter.getLocation().getQueryParameters());
        groupings.setSelectedIndex(Arrays.asList(By.values()).indexOf(by));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.history.title");
    }
}
