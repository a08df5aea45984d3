package az.icma.registry.ui;

import az.icma.registry.MergeCard;
import az.icma.registry.MergeRegistry;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** On the page of a record that took in another one: what it took in, and the way back. */
@Component
class MergeSections {

    private final MergeRegistry merges;
    private final RegistrySections sections;

    MergeSections(MergeRegistry merges, RegistrySections sections) {
        this.merges = merges;
        this.sections = sections;
    }

    boolean mayMerge() {
        return merges.mayMerge();
    }

    /** @param changed shows the page anew */
    Optional<Section> into(UUID kept, Runnable changed) {
        if (!mayMerge()) {
            return Optional.empty();
        }
        List<MergeCard> cards = merges.into(kept);
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("icma-rows");
        cards.forEach(card -> list.add(row(card, changed)));
        Section section = new Section(new H2(text("registry.merges.title")), list);
        section.addClassNames("icma-section", "icma-registry-block");
        return Optional.of(section);
    }

    private ListItem row(MergeCard card, Runnable changed) {
        Span about = new Span(Dates.moment(card.mergedAt(), UI.getCurrent().getLocale()) + " · "
                + sections.colleague(card.mergedBy()));
        about.addClassName("icma-quiet");
        Div words = new Div(new Span(merges.formerName(card)), about);
        words.addClassName("icma-two-lines");
        Button undo = new Button(text("registry.merges.undo"), click -> ask(card, changed));
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return new ListItem(words, undo);
    }

    private void ask(MergeCard card, Runnable changed) {
        ConfirmDialog question = new ConfirmDialog(
                text("registry.merges.undo.title"),
                text("registry.merges.undo.text"),
                text("registry.merges.undo"),
                confirm -> undo(card, changed));
        question.setCancelable(true);
        question.setCancelText(text("registry.form.cancel"));
        question.open();
    }

    private void undo(MergeCard card, Runnable changed) {
        try {
            merges.undo(card.id());
            Notices.success("registry.merges.undone");
            changed.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
