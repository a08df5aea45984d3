package az.icma.modelling.ui;

import az.icma.modelling.Comparison;
import az.icma.modelling.DraftService;
import az.icma.modelling.DraftState;
import az.icma.modelling.FileChange;
import az.icma.modelling.KeptChange;
import az.icma.modelling.ProcessShelf;
import az.icma.modelling.PublicationService;
import az.icma.process.ModelOutline;
import az.icma.process.PublishedBundle;
import az.icma.security.CurrentUser;
import az.icma.security.ProofDialog;
import az.icma.security.ProofNeeded;
import az.icma.security.Role;
import az.icma.security.StaffDirectory;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;

/** A draft: drawn by one at a time, compared with what is published, proposed, and published by a second person. */
@Route(ModellingNavigation.PROCESSES + "/drafts/:draft")
@RolesAllowed({"PROCESS_MANAGER", "DIRECTOR"})
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle, DraftNotes.Decisions {

    private final DraftService drafts;
    private final PublicationService publications;
    private final ProcessShelf shelf;
    private final PanelOffers offers;
    private final FilePreview preview;
    private final StaffDirectory staff;
    private final CurrentUser user;
    private final Clock clock;

    private UUID id;
    private DraftState state;
    private Optional<HeldDraft> held = Optional.empty();
    private Optional<PublishedBundle> newest = Optional.empty();
    private Map<String, String> publishedFiles = Map.of();
    private final Tab files = new Tab();
    private final Tab changes = new Tab();
    private final Tabs tabs = new Tabs(files, changes);
    private final Div content = new Div();
    private DraftEditing editing;
    private String title = "";
    private String file = "";

    DraftView(
            DraftService drafts,
            PublicationService publications,
            ProcessShelf shelf,
            PanelOffers offers,
            FilePreview preview,
            StaffDirectory staff,
            CurrentUser user,
            Clock clock) {
        this.drafts = drafts;
        this.publications = publications;
        this.shelf = shelf;
        this.offers = offers;
        this.preview = preview;
        this.staff = staff;
        this.user = user;
        this.clock = clock;
        addClassNames("icma-page", "icma-draft");
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                showTab();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        Optional<UUID> asked = ModellingNavigation.id(enter.getRouteParameters().get("draft"));
        if (asked.flatMap(drafts::find).isEmpty()) {
            enter.rerouteToError(NotFoundException.class);
            return;
        }
        held.ifPresent(HeldDraft::letGo);
        held = Optional.empty();
        id = asked.get();
        file = enter.getLocation()
                .getQueryParameters()
                .getSingleParameter("file")
                .orElse("");
        if (isManager() && drafts.find(id).orElseThrow().isOpen()) {
            held = drafts.lock(id).map(this::with);
        }
        load();
        tabs.setSelectedTab(held.isPresent() ? files : changes);
        draw();
    }

    private HeldDraft with(UUID token) {
        return new HeldDraft(drafts, id, token);
    }

    private boolean isManager() {
        return user.require().has(Role.PROCESS_MANAGER);
    }

    private void load() {
        state = drafts.find(id).orElseThrow();
        newest = shelf.bundles().stream()
                .filter(bundle -> bundle.name().equals(state.bundle()))
                .findFirst();
        publishedFiles = newest.map(shelf::files).orElse(Map.of());
        title = getTranslation("modelling.draft.title", name());
    }

    private String name() {
        String firstProcess = drafts.files(id).values().stream()
                .flatMap(text -> ModelOutline.of(text).stream())
                .findFirst()
                .map(model -> model.texts().name(getLocale()))
                .orElse(state.bundle());
        return BundleWords.name(state.bundle(), firstProcess);
    }

    private void draw() {
        removeAll();
        editing = null;
        files.setLabel(getTranslation(held.isPresent() ? "modelling.draft.tab.draw" : "modelling.draft.tab.files"));
        changes.setLabel(getTranslation("modelling.draft.tab.changes"));
        content.removeAll();
        add(header(), notes(), tabs, content);
        showTab();
    }

    /** Drawing goes on behind the list of changes: who only looks does not lose the right to write. */
    private void showTab() {
        if (editing != null && tabs.getSelectedTab() == changes) {
            editing.settled(this::showChanges);
        } else if (tabs.getSelectedTab() == changes) {
            showChanges();
        } else {
            content.getChildren().filter(child -> child != editing).forEach(content::remove);
            if (editing != null) {
                editing.setVisible(true);
            } else {
                content.add(held.isPresent() ? editing() : new DraftFiles(drafts.files(id), preview));
            }
        }
    }

    private Component editing() {
        editing = new DraftEditing(held.orElseThrow(), offers, preview, clock, file, this::lost);
        return editing;
    }

    private void showChanges() {
        content.getChildren().filter(child -> child != editing).forEach(content::remove);
        if (editing != null) {
            editing.setVisible(false);
        }
        Map<String, String> now = drafts.files(id);
        List<FileChange> all = Comparison.of(publishedFiles, now);
        content.add(new Div(new ChangesList(all), new ChangedDiagrams(all, publishedFiles, now)));
    }

    private PageHeader header() {
        DraftHeader header = new DraftHeader(title, state, staff);
        if (state.isOpen() && held.isPresent()) {
            header.offers("modelling.draft.discard", this::askToDiscard)
                    .offersFirst("modelling.draft.propose", () -> editing.settled(this::askToPropose));
        }
        if (state.isProposed() && isManager()) {
            header.offers("modelling.draft.withdraw", () -> act(() -> publications.withdraw(id)));
        }
        if (state.isProposed() && !proposedByMe()) {
            header.offers("modelling.draft.send-back", this::askToSendBack)
                    .offersFirst("modelling.draft.publish", this::askToPublish);
        }
        return header.component();
    }

    private boolean proposedByMe() {
        return state.proposed()
                .filter(act -> act.by().equals(user.require().id()))
                .isPresent();
    }

    private DraftNotes notes() {
        DraftNotes notes = new DraftNotes(state, newest, staff, this);
        if (isManager()) {
            if (held.isEmpty()) {
                notes.heldFrom(user.require().id());
            }
            notes.keptBeside(drafts.keptChanges(id), held.isPresent());
        }
        return notes;
    }

    @Override
    public void bringBack(KeptChange kept) {
        act(() -> held.orElseThrow().bringBack(kept));
    }

    @Override
    public void forget(KeptChange kept) {
        act(() -> drafts.forget(id, kept.id()));
    }

    @Override
    public void takeOver() {
        held = Optional.of(with(drafts.takeOver(id)));
        load();
        tabs.setSelectedTab(files);
        draw();
    }

    /** Another page has it now: what was saved is in the draft, what came later is kept beside it. */
    private void lost() {
        held = Optional.empty();
        load();
        state.lock()
                .ifPresentOrElse(
                        act -> Notices.refused("modelling.draft.lost", staff.name(act.by()), Dates.time(act.at())),
                        () -> Notices.refused("modelling.draft.lost-to-nobody"));
        draw();
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (ProofNeeded needed) {
            ProofDialog.ask(needed, () -> act(act));
            return;
        } catch (Refused refused) {
            Notices.refused(refused);
        }
        reload();
    }

    private void reload() {
        load();
        if (!state.isOpen()) {
            held = Optional.empty();
        } else if (held.isEmpty() && isManager()) {
            held = drafts.lock(id).map(this::with);
        }
        tabs.setSelectedTab(held.isPresent() ? files : changes);
        draw();
    }

    private void askToPropose() {
        DraftDialogs.propose(Comparison.of(publishedFiles, drafts.files(id)), reason -> {
                    publications.propose(id, reason);
                    Notices.success("modelling.propose.done");
                    reload();
                })
                .open();
    }

    private void askToSendBack() {
        DraftDialogs.sendBack(comment -> {
                    publications.sendBack(id, comment);
                    Notices.success("modelling.send-back.done");
                    reload();
                })
                .open();
    }

    /** What is compared here is what is published: a version that came meanwhile is refused. */
    private void askToPublish() {
        int comparedWith = newest.map(PublishedBundle::number).orElse(0);
        long running = newest.map(PublishedBundle::running).orElse(0L);
        DraftDialogs.publish(
                        running,
                        () -> act(() -> {
                            publications.approve(id, comparedWith);
                            Notices.success("modelling.publish.done");
                        }))
                .open();
    }

    private void askToDiscard() {
        DraftDialogs.discard(() -> {
                    drafts.discard(id);
                    Notices.success("modelling.discard.done");
                    getUI().ifPresent(ui -> ui.navigate(ModellingNavigation.PROCESSES));
                })
                .open();
    }

    /** A closed page makes room for the next one. */
    @Override
    protected void onDetach(DetachEvent detached) {
        held.ifPresent(HeldDraft::letGo);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
