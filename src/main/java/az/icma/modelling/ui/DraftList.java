package az.icma.modelling.ui;

import az.icma.modelling.DraftState;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.StatusBadge;
import az.icma.shared.ui.StatusBadge.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.List;

/** What is being drawn or waits for a second person. */
class DraftList extends Section {

    private final StaffDirectory staff;

    DraftList(List<DraftState> drafts, StaffDirectory staff) {
        this.staff = staff;
        addClassName("icma-processes__bundle");
        setVisible(!drafts.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("icma-processes__list");
        drafts.forEach(draft -> list.add(item(draft)));
        add(new H2(getTranslation("modelling.drafts.title")), list);
    }

    private ListItem item(DraftState draft) {
        Anchor name =
                new Anchor(ModellingNavigation.draft(draft.id()), BundleWords.name(draft.bundle(), draft.bundle()));
        name.addClassName("icma-processes__name");
        StatusBadge status = draft.isProposed()
                ? new StatusBadge(getTranslation("modelling.drafts.waits"), Tone.ACCENT)
                : new StatusBadge(getTranslation("modelling.drafts.drawn"), Tone.NEUTRAL);
        Span who = new Span(
                draft.startedBy().map(staff::name).orElseGet(() -> getTranslation("modelling.drafts.of-release"))
                        + " · "
                        + Dates.moment(draft.changed().map(DraftState.Act::at).orElse(draft.startedAt()), getLocale()));
        who.addClassName("icma-processes__facts");
        return new ListItem(name, status, who);
    }
}
