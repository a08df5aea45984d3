package az.icma.casefile.ui;

import az.icma.registry.PersonCard;
import az.icma.registry.SafeContact;
import az.icma.registry.SafeContactWords;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.lang.Nullable;

import java.time.LocalTime;
import java.util.List;

/** How somebody may be reached without harm, said before the number that is to be called. */
class ContactWarning extends Div {

    private final CaseWords words;
    private final Div careful = new Div();
    private final Div hours = new Div();
    private final Div numbers = new Div();

    ContactWarning(CaseWords words) {
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
        numbers.removeAll();
        if (card != null) {
            SafeContact contact = card.details().safeContact();
            warn(contact);
            if (times.stream().anyMatch(time -> !contact.allowsAt(time))) {
                hours.add(new Paragraph(words.text("casefile.call-dialog.hours")));
            }
            card.details()
                    .phones()
                    .forEach(phone -> numbers.add(new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), phone)));
        }
        careful.setVisible(careful.getComponentCount() > 0);
        hours.setVisible(hours.getComponentCount() > 0);
        setVisible(card != null);
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
