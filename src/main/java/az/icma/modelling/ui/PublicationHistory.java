package az.icma.modelling.ui;

import az.icma.modelling.Publication;
import az.icma.process.ProcessKey;
import az.icma.process.PublishedBundle;
import az.icma.shared.ui.StatusBadge;
import az.icma.shared.ui.StatusBadge.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The versions of a process, newest first: who, when, why, and how many cases run by each. */
class PublicationHistory extends Div {

    PublicationHistory(
            ProcessKey process,
            List<PublishedBundle> versions,
            Map<Integer, Publication> publications,
            PublicationWords words,
            Optional<Consumer<PublishedBundle>> rollBack) {
        addClassName("icma-section");
        OrderedList list = new OrderedList();
        list.addClassName("icma-publications");
        list.getElement().setAttribute("reversed", true);
        for (PublishedBundle version : versions) {
            ListItem item = item(process, version, publications.get(version.number()), words);
            if (version == versions.get(0)) {
                item.addComponentAsFirst(new StatusBadge(getTranslation("modelling.history.newest"), Tone.ACCENT));
            } else {
                rollBack.ifPresent(act -> item.add(button(version, act)));
            }
            list.add(item);
        }
        add(list);
    }

    private ListItem item(
            ProcessKey process, PublishedBundle version, Publication publication, PublicationWords words) {
        Anchor line = new Anchor(
                ModellingNavigation.process(process) + "?version=" + version.number(),
                words.line(version, publication));
        Span running = new Span(getTranslation(
                "modelling.processes.running",
                version.process(process).orElseThrow().running()));
        running.addClassName("icma-processes__facts");
        ListItem item = new ListItem(line, running);
        if (publication != null) {
            Paragraph why = new Paragraph(words.why(publication));
            why.addClassName("icma-publications__why");
            item.add(why);
        }
        return item;
    }

    private Button button(PublishedBundle version, Consumer<PublishedBundle> act) {
        Button back = new Button(getTranslation("modelling.history.roll-back"), click -> act.accept(version));
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        back.setAriaLabel(getTranslation("modelling.history.roll-back-to", Integer.toString(version.number())));
        return back;
    }
}
