package az.icma.modelling.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.List;

/**
 * Asks once, before the first change of a file is kept, whether it may cost what the editor cannot write. Until that is
 * answered the newest text waits; it is kept or, with everything drawn so far, given up.
 */
class LossQuestion {

    private List<Loss> losses = List.of();
    private ConfirmDialog open;
    private Runnable keep = () -> {};

    /** Another file was opened; what it may cost is told by the editor as soon as it has read it. */
    void forget() {
        losses = List.of();
        open = null;
    }

    void about(List<Loss> told) {
        losses = told;
    }

    boolean isOpen() {
        return !losses.isEmpty();
    }

    /** @param giveUp goes back to the file as it is kept */
    void ask(String file, Runnable newest, Runnable giveUp) {
        keep = newest;
        if (open != null) {
            return;
        }
        open = new ConfirmDialog();
        open.setHeader(text("modelling.loss.title", file));
        open.setText(new Div(new Paragraph(text("modelling.loss.explanation")), list()));
        open.setConfirmButton(text("modelling.loss.keep"), confirm -> {
            forget();
            keep.run();
        });
        open.setCancelable(true);
        open.setCancelButton(text("modelling.loss.give-up"), cancel -> {
            open = null;
            giveUp.run();
        });
        open.setCloseOnEsc(false);
        open.open();
    }

    private UnorderedList list() {
        UnorderedList list = new UnorderedList();
        losses.forEach(
                loss -> list.add(new ListItem(text(loss.kind().key(), loss.where(), loss.what(), loss.value()))));
        return list;
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
