package az.icma.modelling.ui;

import az.icma.modelling.DraftService;
import az.icma.modelling.ProcessShelf;
import az.icma.modelling.PublicationService;
import az.icma.process.ModelOutline;
import az.icma.process.ProcessKey;
import az.icma.process.PublishedBundle;
import az.icma.process.PublishedBundle.PublishedProcess;
import az.icma.process.TableOutline;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.PageHeader;
import az.icma.shared.ui.ProcessDiagram;
import az.icma.shared.ui.StatusBadge;
import az.icma.shared.ui.StatusBadge.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;

/** One process: its picture in any version, its forms and tables, and how it came to be as it is. */
@Route(ModellingNavigation.PROCESSES + "/:process([\\w.-]+)")
@RolesAllowed({"PROCESS_MANAGER", "DIRECTOR", "EVALUATOR", "COORDINATOR"})
class ProcessView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ProcessShelf shelf;
    private final PublicationService publications;
    private final PublicationWords words;
    private final FilePreview preview;
    private final DraftService drafts;
    private final CurrentUser user;
    private final Tabs tabs = new Tabs();
    private final Tab model = new Tab();
    private final Tab history = new Tab();
    private final Div content = new Div();
    private ProcessKey key;
    private List<PublishedBundle> versions = List.of();
    private PublishedBundle chosen;
    private String title = "";

    ProcessView(
            ProcessShelf shelf,
            PublicationService publications,
            PublicationWords words,
            FilePreview preview,
            DraftService drafts,
            CurrentUser user) {
        this.shelf = shelf;
        this.publications = publications;
        this.words = words;
        this.preview = preview;
        this.drafts = drafts;
        this.user = user;
        addClassNames("icma-page", "icma-process");
        tabs.add(model, history);
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                moved();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        key = new ProcessKey(enter.getRouteParameters().get("process").orElse(""));
        versions = versionsOfProcess();
        if (versions.isEmpty()) {
            enter.rerouteToError(NotFoundException.class);
            return;
        }
        QueryParameters asked = enter.getLocation().getQueryParameters();
        chosen = asked.getSingleParameter("version").flatMap(this::numbered).orElse(versions.get(0));
        tabs.setSelectedTab(
                asked.getSingleParameter("tab").filter("history"::equals).isPresent() ? history : model);
        draw();
    }

    private List<PublishedBundle> versionsOfProcess() {
        return shelf.versionsWith(key).stream()
                .filter(version -> version.process(key).isPresent())
                .toList();
    }

    private Optional<PublishedBundle> numbered(String number) {
        return versions.stream()
                .filter(version -> Integer.toString(version.number()).equals(number))
                .findFirst();
    }

    private void draw() {
        title = versions.get(0).process(key).orElseThrow().texts().name(getLocale());
        model.setLabel(getTranslation("modelling.process.tab.model"));
        history.setLabel(getTranslation("modelling.process.tab.history"));
        removeAll();
        add(header(), tabs, content);
        show();
    }

    private PageHeader header() {
        PageHeader header =
                new PageHeader(title).about(BundleWords.name(versions.get(0).name(), ""));
        if (user.require().has(Role.PROCESS_MANAGER)) {
            Button edit = new Button(getTranslation("modelling.process.edit"), click -> edit());
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.addAction(edit);
        }
        return header;
    }

    private void edit() {
        UUID draft = drafts.begin(versions.get(0).name());
        QueryParameters file =
                QueryParameters.of("file", process(versions.get(0)).file());
        getUI().ifPresent(ui -> ui.navigate(ModellingNavigation.draft(draft), file));
    }

    private void moved() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (tabs.getSelectedTab() == history) {
            parameters.put("tab", "history");
        }
        if (chosen != versions.get(0)) {
            parameters.put("version", Integer.toString(chosen.number()));
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null, new Location(ModellingNavigation.process(key), QueryParameters.simple(parameters))));
        show();
    }

    private void show() {
        content.removeAll();
        content.add(tabs.getSelectedTab() == history ? history() : model());
    }

    private Component model() {
        String xml = shelf.file(chosen, process(chosen).file()).orElseThrow();
        ProcessDiagram diagram = new ProcessDiagram(xml, List.of(), List.of());
        diagram.setHeight("min(28rem, 60vh)");
        Section picture = new Section(versionLine(), diagram);
        picture.addClassName("icma-section");
        return new Div(picture, files(ModelOutline.of(xml).orElseThrow()), new DictionaryTable(xml));
    }

    private Component versionLine() {
        Paragraph line =
                new Paragraph(words.line(chosen, publications.of(chosen.name()).get(chosen.number())));
        line.addClassName("icma-processes__version");
        if (chosen == versions.get(0)) {
            return line;
        }
        Anchor newest = new Anchor(ModellingNavigation.process(key), getTranslation("modelling.process.to-newest"));
        return new Div(new StatusBadge(getTranslation("modelling.process.earlier"), Tone.ATTENTION), line, newest);
    }

    private PublishedProcess process(PublishedBundle version) {
        return version.process(key).orElseThrow();
    }

    /** The forms and tables that this process uses, each opened on demand. */
    private Component files(ModelOutline outline) {
        Section section = new Section();
        section.addClassName("icma-section");
        Map<String, String> texts = shelf.files(chosen);
        List<String> forms = outline.elements().values().stream()
                .flatMap(element -> element.form().stream())
                .map(form -> form + ".form")
                .distinct()
                .filter(texts::containsKey)
                .toList();
        List<String> tables = chosen.tables().stream()
                .filter(file -> outline.elements().values().stream()
                        .flatMap(element -> element.decision().stream())
                        .anyMatch(decision -> decides(texts.get(file), decision)))
                .toList();
        if (!forms.isEmpty()) {
            section.add(new H2(getTranslation("modelling.process.forms")));
            forms.forEach(
                    form -> section.add(opened(form, texts.get(form), FormWords.usedBy(form, outline, getLocale()))));
        }
        if (!tables.isEmpty()) {
            section.add(new H2(getTranslation("modelling.process.tables")));
            tables.forEach(table -> section.add(opened(table, texts.get(table), FormWords.tables(texts.get(table)))));
        }
        section.setVisible(!forms.isEmpty() || !tables.isEmpty());
        return section;
    }

    private static boolean decides(String dmn, String decision) {
        return TableOutline.of(dmn).stream().anyMatch(table -> table.id().equals(decision));
    }

    private Component opened(String file, String text, String words) {
        Span name = new Span(words);
        Span technical = new Span(file);
        technical.addClassName("icma-process__file");
        Details details = new Details(new Span(name, technical));
        details.addClassName("icma-process__preview");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(preview.of(file, text));
            }
        });
        return details;
    }

    private Component history() {
        return new PublicationHistory(
                key,
                versions,
                publications.of(versions.get(0).name()),
                words,
                mayRollBack() ? Optional.of(this::askToRollBack) : Optional.empty());
    }

    private boolean mayRollBack() {
        return user.require().has(Role.PROCESS_MANAGER) || user.require().has(Role.DIRECTOR);
    }

    private void askToRollBack(PublishedBundle version) {
        String number = Integer.toString(version.number());
        new ReasonDialog(
                        getTranslation("modelling.roll-back.title", number),
                        getTranslation("modelling.roll-back.explanation"),
                        getTranslation("modelling.roll-back.reason"),
                        getTranslation("modelling.roll-back.go"),
                        reason -> {
                            publications.rollBack(version.name(), version.number(), reason);
                            Notices.success("modelling.roll-back.done", number);
                            reload();
                        })
                .open();
    }

    private void reload() {
        versions = versionsOfProcess();
        chosen = versions.get(0);
        draw();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
