package az.icma.casefile.ui;

import az.icma.casefile.CaseDesk;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.security.CurrentUser;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;

/**
 * One matter, top-down: who and what, where it stands, what to do, until when, what happened, the rest. Administrators find
 * one only while they are let in in an emergency.
 */
@Route("cases/:caseId")
@RolesAllowed({
    "INTAKE",
    "REGISTRAR",
    "COORDINATOR",
    "LAWYER",
    "ADVOCATE",
    "CAMPAIGN_MANAGER",
    "CBO_COORDINATOR",
    "DIRECTOR",
    "ADMIN"
})
class CaseView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final CaseFileService cases;
    private final CaseDesk desk;
    private final CurrentUser currentUser;
    private final CasePageParts parts;
    private final NoteDraft draft = new NoteDraft();
    private String title = "";
    private Optional<String> tab = Optional.empty();

    CaseView(CaseFileService cases, CaseDesk desk, CurrentUser currentUser, CasePageParts parts) {
        this.cases = cases;
        this.desk = desk;
        this.currentUser = currentUser;
        this.parts = parts;
        addClassNames("icma-page", "icma-case");
    }

    /** A matter that may not be seen is answered like one that does not exist. */
    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        tab = enter.getLocation().getQueryParameters().getSingleParameter("tab");
        Optional<UUID> id = enter.getRouteParameters().get("caseId").flatMap(CaseView::uuid);
        id.flatMap(desk::open).ifPresentOrElse(this::show, () -> enter.rerouteToError(NotFoundException.class));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        draft.guard(leaving);
    }

    private void refresh(UUID id) {
        find(id).ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(CaseListView.class)));
    }

    private Optional<CaseFile> find(UUID id) {
        return cases.visible(id, currentUser.require());
    }

    private void show(CaseFile file) {
        CaseWords words = parts.words();
        Runnable refresh = () -> refresh(file.id());
        title = words.titleOf(file);
        removeAll();
        add(new CaseHeader(
                file, words, parts.handover(file, words, refresh).stream().toList()));
        parts.accessNote(file, words).ifPresent(this::add);
        parts.stageBand(file, words).ifPresent(this::add);
        CaseTabs tabs = new CaseTabs(parts, file, words, draft, refresh);
        tab.ifPresent(tabs::open);
        add(front(file, words, refresh), tabs);
    }

    /** What to do and by when comes first; the picture stands beside it where there is room, below it on a phone. */
    private Div front(CaseFile file, CaseWords words, Runnable refresh) {
        Div now = new Div(parts.openWork(file, words));
        now.addClassName("icma-case__now");
        parts.reportables(file, words, refresh).ifPresent(now::add);
        parts.sections(file).forEach(now::add);
        Div front = new Div(now);
        front.addClassName("icma-case__front");
        parts.diagrams(file, words).ifPresent(front::add);
        return front;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
