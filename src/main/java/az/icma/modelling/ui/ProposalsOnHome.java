package az.icma.modelling.ui;

import az.icma.modelling.DraftService;
import az.icma.modelling.DraftState;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.HomeSection;
import az.icma.shared.ui.ShortList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * On the start page of the director: changed processes that wait for a second person. Process managers start on the page
 * of processes, where they stand as well.
 */
@org.springframework.stereotype.Component
class ProposalsOnHome implements HomeSection {

    private final DraftService drafts;
    private final StaffDirectory staff;
    private final CurrentUser currentUser;

    ProposalsOnHome(DraftService drafts, StaffDirectory staff, CurrentUser currentUser) {
        this.drafts = drafts;
        this.staff = staff;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean concernsReader() {
        return currentUser.get().filter(person -> person.has(Role.DIRECTOR)).isPresent();
    }

    @Override
    public Optional<Component> content() {
        UUID reader = currentUser.require().id();
        List<DraftState> waiting = drafts.alive().stream()
                .filter(DraftState::isProposed)
                .filter(draft ->
                        draft.proposed().filter(act -> !act.by().equals(reader)).isPresent())
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        ShortList list = new ShortList(
                text("modelling.home.proposals"), String.valueOf(waiting.size()), ModellingNavigation.PROCESSES);
        waiting.stream().limit(ShortList.LINES).forEach(draft -> addLine(list, draft));
        return Optional.of(list);
    }

    private void addLine(ShortList list, DraftState draft) {
        Anchor name =
                new Anchor(ModellingNavigation.draft(draft.id()), BundleWords.name(draft.bundle(), draft.bundle()));
        DraftState.Act proposed = draft.proposed().orElseThrow();
        String about = staff.name(proposed.by()) + " · "
                + Dates.moment(proposed.at(), UI.getCurrent().getLocale())
                + draft.reason().map(reason -> " · " + reason).orElse("");
        list.line(name, about);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
