package az.icma.evaluation.ui;

import az.icma.calendar.WorkingCalendar;
import az.icma.casefile.CaseKinds;
import az.icma.casefile.CaseTitles;
import az.icma.evaluation.CaseHistory;
import az.icma.evaluation.Question;
import az.icma.evaluation.StepFigures;
import az.icma.evaluation.StepHistory;
import az.icma.evaluation.StepHistory.ProcessVersion;
import az.icma.evaluation.ui.FigureCard.FigureNote;
import az.icma.process.ElementTexts;
import az.icma.process.ModelPicture;
import az.icma.process.ModelPictures;
import az.icma.process.ProcessKey;
import az.icma.shared.Baku;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.EmptyState;
import az.icma.shared.ui.PageHeader;
import az.icma.shared.ui.ProcessDiagram;
import az.icma.shared.ui.ProcessDiagram.Heat;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;

/** Where the time goes: the steps of one process as a picture and as a table. */
@Route(HistoryAddress.STEPS)
@RolesAllowed({"EVALUATOR", "DIRECTOR"})
class StepsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What the colours of the picture stand for. */
    enum Shade {
        FREQUENCY,
        DURATION
    }

    private final StepHistory history;
    private final ModelPictures pictures;
    private final WorkingCalendar calendar;
    private final HistoryWords words;
    private final LocalDate today;
    private final List<ProcessVersion> versions;
    private final HistoryFilters filters;
    private final Select<String> process = new Select<>();
    private final Select<Integer> version = new Select<>();
    private final RadioButtonGroup<Shade> shade = new RadioButtonGroup<>();
    private final PageHeader header;
    private final Div content = new Div();
    private boolean silent;

    StepsView(
            StepHistory history,
            CaseHistory cases,
            ModelPictures pictures,
            WorkingCalendar calendar,
            CaseKinds kinds,
            CaseTitles titles,
            Clock clock) {
        this.history = history;
        this.pictures = pictures;
        this.calendar = calendar;
        words = new HistoryWords(kinds, titles);
        today = Baku.today(clock);
        versions = history.versions();
        filters = new HistoryFilters(words, cases.outcomes(), today, question -> asked());
        header = new PageHeader(getPageTitle());
        addClassNames("icma-page", "icma-history");
        configureProcess();
        configureShade();
        Div choice = new Div(process, version, shade);
        choice.addClassName("icma-filter-bar");
        add(header, choice, filters, content);
    }

    private void configureProcess() {
        process.setItems(
                versions.stream().map(ProcessVersion::process).distinct().toList());
        process.setItemLabelGenerator(this::nameOf);
        process.setLabel(words.text("evaluation.steps.process"));
        process.addValueChangeListener(change -> {
            offerVersions();
            asked();
        });
        version.setEmptySelectionAllowed(true);
        version.setEmptySelectionCaption(words.text("evaluation.steps.all-versions"));
        version.setItemLabelGenerator(number -> number == null
                ? words.text("evaluation.steps.all-versions")
                : words.text("evaluation.steps.version", Integer.toString(number)));
        version.setLabel(words.text("evaluation.steps.which"));
        version.addValueChangeListener(change -> asked());
    }

    private void configureShade() {
        shade.setItems(Shade.values());
        shade.setItemLabelGenerator(each -> words.text("evaluation.Shade." + each));
        shade.setLabel(words.text("evaluation.steps.shade"));
        shade.setValue(Shade.FREQUENCY);
        shade.addValueChangeListener(change -> asked());
    }

    private void offerVersions() {
        boolean before = silent;
        silent = true;
        version.setItems(versionsOf(process.getValue()));
        version.setValue(null);
        silent = before;
    }

    private List<Integer> versionsOf(String key) {
        return versions.stream()
                .filter(each -> each.process().equals(key))
                .map(ProcessVersion::version)
                .toList();
    }

    private String nameOf(String key) {
        return picture(key, null)
                .map(found -> found.process().name(words.locale()))
                .orElse(key);
    }

    /** All versions together are drawn as the newest is. */
    private Optional<ModelPicture> picture(String key, Integer number) {
        return Stream.concat(Stream.ofNullable(number), versionsOf(key).stream())
                .findFirst()
                .flatMap(found -> pictures.of(new ProcessKey(key), found));
    }

    private void asked() {
        if (silent) {
            return;
        }
        Map<String, String> codes = filters.question().codes();
        if (process.getValue() != null) {
            codes.put("process", process.getValue());
        }
        if (version.getValue() != null) {
            codes.put("version", version.getValue().toString());
        }
        codes.put("shade", shade.getValue().name().toLowerCase(Locale.ROOT));
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
        if (process.getValue() == null) {
            content.add(new EmptyState("evaluation.steps.empty.title", "evaluation.steps.empty.text"));
            return;
        }
        Optional<ModelPicture> picture = picture(process.getValue(), version.getValue());
        Map<String, ElementTexts> elements = picture.map(ModelPicture::elements).orElse(Map.of());
        List<StepFigures> steps = history.steps(question, process.getValue(), version.getValue());
        Instant asOf = history.asOf();
        picture.ifPresent(drawn -> content.add(drawing(drawn, steps)));
        content.add(table(question, steps, elements), note(asOf));
    }

    private ProcessDiagram drawing(ModelPicture drawn, List<StepFigures> steps) {
        ProcessDiagram diagram = new ProcessDiagram(drawn.xml(), List.of(), List.of());
        diagram.showHeat(drawn.xml(), heat(steps));
        return diagram;
    }

    private Map<String, Heat> heat(List<StepFigures> steps) {
        boolean frequency = shade.getValue() == Shade.FREQUENCY;
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

    /** Only steps where somebody's time runs; gateways and events take none. */
    private Section table(Question question, List<StepFigures> steps, Map<String, ElementTexts> elements) {
        List<StepFigures> timed =
                steps.stream().filter(step -> step.clock() != null).toList();
        Section section = new Section(new H2(words.text("evaluation.steps.table-title")));
        section.addClassName("icma-section");
        if (timed.isEmpty()) {
            section.add(new EmptyState("evaluation.history.empty.title", "evaluation.history.empty.text"));
            return section;
        }
        FigureTable table = new FigureTable(
                words.text("evaluation.steps.table", nameOf(process.getValue()), words.period(question.period())),
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
        section.add(table);
        return section;
    }

    private String oldest(StepFigures step) {
        return step.openSince() == null
                ? "—"
                : words.text(
                        "evaluation.steps.days",
                        words.number(calendar.workingDaysBetween(Baku.dateOf(step.openSince()), today)));
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
        silent = true;
        filters.show(HistoryAddress.question(parameters, today));
        List<String> known =
                versions.stream().map(ProcessVersion::process).distinct().toList();
        process.setValue(parameters
                .getSingleParameter("process")
                .filter(known::contains)
                .orElse(known.isEmpty() ? null : known.get(0)));
        offerVersions();
        parameters
                .getSingleParameter("version")
                .flatMap(code -> versionsOf(process.getValue()).stream()
                        .filter(number -> Integer.toString(number).equals(code))
                        .findFirst())
                .ifPresent(version::setValue);
        shade.setValue(parameters
                .getSingleParameter("shade")
                .filter(code -> code.equals("duration"))
                .map(code -> Shade.DURATION)
                .orElse(Shade.FREQUENCY));
        silent = false;
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.steps.title");
    }
}
