package az.icma.security.ui;

import az.icma.security.StaffSessions;
import az.icma.security.StaffSessions.Place;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.StatusBadge;
import az.icma.shared.ui.StatusBadge.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** In which browsers the reader is signed in, and how to end that from here. */
class SessionsSection extends Section {

    private final StaffSessions sessions;
    private final UnorderedList places = new UnorderedList();

    SessionsSection(StaffSessions sessions) {
        this.sessions = sessions;
        addClassName("icma-account__section");
        places.addClassName("icma-sessions");
        Button everywhere = new Button(getTranslation("security.sessions.end-all"), click -> endAll());
        everywhere.setId("end-all-sessions");
        add(
                new H2(getTranslation("security.sessions.heading")),
                new Paragraph(getTranslation("security.sessions.about")),
                places,
                everywhere);
        show();
    }

    private void show() {
        places.removeAll();
        sessions.mine().forEach(place -> places.add(item(place)));
    }

    private ListItem item(Place place) {
        Span device = new Span(place.device());
        device.addClassName("icma-row__title");
        Span times = new Span(getTranslation(
                "security.sessions.times",
                Dates.moment(place.begun(), getLocale()),
                Dates.moment(place.seen(), getLocale())));
        times.addClassName("icma-row__about");
        Div row = new Div(device, times);
        row.addClassName("icma-row");
        ListItem item = new ListItem(row);
        if (place.here()) {
            item.add(new StatusBadge(getTranslation("security.sessions.here"), Tone.ACCENT));
        } else {
            Button end = new Button(getTranslation("security.sessions.end"), click -> end(place));
            end.addThemeVariants(ButtonVariant.LUMO_SMALL);
            item.add(end);
        }
        return item;
    }

    private void end(Place place) {
        sessions.endMine(place.id());
        Notices.success("security.sessions.ended");
        show();
    }

    /** This one ends with the request of the next page, which is the sign-in page. */
    private void endAll() {
        sessions.endAllMine();
        UI.getCurrent().getPage().setLocation(".");
    }
}
