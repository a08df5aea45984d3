package az.icma.modelling.ui;

import az.icma.modelling.FileChange;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;

import java.util.List;
import java.util.function.Consumer;

/** The questions before a draft goes a step on. Each act runs only after its question was answered. */
final class DraftDialogs {

    private DraftDialogs() {}

    static Dialog propose(List<FileChange> changes, Consumer<String> act) {
        return new ReasonDialog(
                text("modelling.propose.title"),
                text("modelling.propose.explanation"),
                text("modelling.propose.reason"),
                text("modelling.propose.go"),
                act,
                new ChangesList(changes));
    }

    static Dialog sendBack(Consumer<String> act) {
        return new ReasonDialog(
                text("modelling.send-back.title"),
                text("modelling.send-back.explanation"),
                text("modelling.send-back.comment"),
                text("modelling.send-back.go"),
                act);
    }

    /** @param running cases that stay with the version on which they run */
    static ConfirmDialog publish(long running, Runnable act) {
        return question(
                text("modelling.publish.title"),
                text("modelling.publish.explanation", running),
                text("modelling.draft.publish"),
                act);
    }

    static ConfirmDialog discard(Runnable act) {
        return losing(question(
                text("modelling.discard.title"),
                text("modelling.discard.explanation"),
                text("modelling.discard.go"),
                act));
    }

    static ConfirmDialog remove(String file, Runnable act) {
        return losing(question(
                text("modelling.remove.title", file),
                text("modelling.remove.explanation"),
                text("modelling.remove.go"),
                act));
    }

    private static ConfirmDialog question(String title, String explanation, String go, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog(title, explanation, go, confirm -> act.run());
        dialog.setCancelable(true);
        dialog.setCancelText(text("modelling.dialog.cancel"));
        return dialog;
    }

    private static ConfirmDialog losing(ConfirmDialog dialog) {
        dialog.setConfirmButtonTheme("error primary");
        return dialog;
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
