package az.icma.casefile.ui;

import az.icma.registry.PersonCard;
import az.icma.registry.SafeContact;
import az.icma.registry.SafeContactWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.lang.Nullable;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** How somebody may be reached without harm, said before the number that is to be called is opened. */
class ContactWarning extends Div {

    private final CallParties parties;
    private final CaseWords words;
    private final Div careful = new Div();
    private final Div hours = new Div();
    private final Div numbers = new Div();
    private UUID person;

    ContactWarning(CallParties parties, CaseWords words) {
        this.parties = parties;
        this.words = words;
        addClassName("icma-contact");
        for (Div warning : List.of(careful, hours)) {
            warning.addClassName("icma-contact__careful");
            warning.getElement().setAttribute("role", "alert");
        }
        add(careful, hours, numbers);
    }

    /**
     * @param card absent for an organisation
     * @param times at which they were or shall be called
     */
    void show(@Nullable PersonCard card, List<LocalTime> times) {
        careful.removeAll();
        hours.removeAll();
        if (card != null) {
            SafeContact contact = card.details().safeContact();
            warn(contact);
            if (times.stream().anyMatch(time -> !contact.allowsAt(time))) {
                hours.add(new Paragraph(words.text("casefile.call-dialog.hours")));
            }
        }
        showNumbers(card);
        careful.setVisible(careful.getComponentCount() > 0);
        hours.setVisible(hours.getComponentCount() > 0);
        setVisible(card != null);
    }

    /** What was opened stays open while other fields change. */
    private void showNumbers(@Nullable PersonCard card) {
        UUID shown = card == null ? null : card.id();
        if (Objects.equals(shown, person)) {
            return;
        }
        person = shown;
        numbers.removeAll();
        if (card != null) {
            numbers.add(parties.phones(card, words.text("casefile.call-dialog.phone")));
        }
    }

    private void warn(SafeContact contact) {
        if (!contact.isRestricted()) {
            return;
        }
        UnorderedList rules = new UnorderedList();
        SafeContactWords.restrictions(contact, words::text).forEach(rule -> rules.add(new ListItem(rule)));
        rules.add(new ListItem(
                words.text("casefile.call-dialog.channels", SafeContactWords.channels(contact, words::text))));
        careful.add(new Paragraph(words.text("casefile.call-dialog.careful")), rules);
    }
}
