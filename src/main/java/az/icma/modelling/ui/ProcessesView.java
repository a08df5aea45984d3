package az.icma.modelling.ui;

import az.icma.modelling.DraftService;
import az.icma.modelling.ProcessShelf;
import az.icma.modelling.Publication;
import az.icma.modelling.PublicationService;
import az.icma.process.PublishedBundle;
import az.icma.process.PublishedBundle.PublishedProcess;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;

/** Every process by which the organisation works, with what belongs to it. */
@Route(ModellingNavigation.PROCESSES)
@RolesAllowed({"PROCESS_MANAGER", "DIRECTOR", "EVALUATOR", "COORDINATOR"})
class ProcessesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ProcessShelf shelf;
    private final PublicationService publications;
    private final PublicationWords words;
    private final DraftService drafts;
    private final StaffDirectory staff;
    private final CurrentUser user;

    ProcessesView(
            ProcessShelf shelf,
            PublicationService publications,
            PublicationWords words,
            DraftService drafts,
            StaffDirectory staff,
            CurrentUser user) {
        this.shelf = shelf;
        this.publications = publications;
        this.words = words;
        this.drafts = drafts;
        this.staff = staff;
        this.user = user;
        addClassNames("icma-page", "icma-processes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        removeAll();
        PageHeader header = new PageHeader(getPageTitle()).about(getTranslation("modelling.processes.about"));
        add(header);
        if (mayDraw()) {
            header.addAction(create());
        }
        if (mayDraw() || user.require().has(Role.DIRECTOR)) {
            add(new DraftList(drafts.alive(), staff));
        }
        shelf.bundles().forEach(bundle -> add(section(bundle)));
    }

    private boolean mayDraw() {
        return user.require().has(Role.PROCESS_MANAGER);
    }

    private Button create() {
        return new Button(
                getTranslation("modelling.processes.create"),
                VaadinIcon.PLUS.create(),
                click -> new NewProcessDialog(drafts, this::open).open());
    }

    private void open(UUID draft) {
        getUI().ifPresent(ui -> ui.navigate(ModellingNavigation.draft(draft)));
    }

    private Section section(PublishedBundle bundle) {
        UnorderedList processes = new UnorderedList();
        processes.addClassName("icma-processes__list");
        bundle.processes().forEach(process -> processes.add(row(process)));
        Section section = new Section(new H2(name(bundle)), version(bundle), processes);
        section.addClassName("icma-processes__bundle");
        return section;
    }

    private String name(PublishedBundle bundle) {
        return BundleWords.name(bundle.name(), bundle.processes().get(0).texts().name(getLocale()));
    }

    private Component version(PublishedBundle bundle) {
        Publication publication = publications.of(bundle.name()).get(bundle.number());
        Paragraph line = new Paragraph(words.line(bundle, publication) + " " + words.why(publication));
        line.addClassName("icma-processes__version");
        Span rest = new Span(getTranslation(
                "modelling.processes.rest",
                bundle.forms().size(),
                bundle.tables().size()));
        return new Div(line, rest);
    }

    private ListItem row(PublishedProcess process) {
        Anchor name = new Anchor(
                ModellingNavigation.process(process.key()), process.texts().name(getLocale()));
        name.addClassName("icma-processes__name");
        long all = shelf.versionsWith(process.key()).stream()
                .flatMap(version -> version.process(process.key()).stream())
                .mapToLong(PublishedProcess::running)
                .sum();
        Span running = new Span(getTranslation("modelling.processes.running", all));
        Span older = new Span(getTranslation("modelling.processes.running-older", all - process.running()));
        older.setVisible(all > process.running());
        Div facts = new Div(running, older);
        facts.addClassName("icma-processes__facts");
        return new ListItem(name, facts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("modelling.processes.title");
    }
}
