package az.icma.casefile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

import java.util.Set;
import java.util.UUID;

/** A note that was begun. It outlives another tab and a page drawn anew, and nobody leaves it behind unasked. */
class NoteDraft {

    private String text = "";
    private Set<UUID> told = Set.of();

    String text() {
        return text;
    }

    void write(String text) {
        this.text = text;
    }

    /** Whom the note shall be told to. */
    Set<UUID> told() {
        return told;
    }

    void tell(Set<UUID> colleagues) {
        told = Set.copyOf(colleagues);
    }

    /** Asks whether to leave where something was written. */
    void guard(BeforeLeaveEvent leaving) {
        if (text.isBlank()) {
            return;
        }
        ContinueNavigationAction going = leaving.postpone();
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(translated("shared.form-dialog.leave.title"));
        question.setText(translated("casefile.case-page.notes.leave"));
        question.setConfirmText(translated("shared.form-dialog.leave.confirm"));
        question.setConfirmButtonTheme("error primary");
        question.setCancelable(true);
        question.setCancelText(translated("shared.form-dialog.leave.stay"));
        question.addConfirmListener(confirm -> going.proceed());
        question.addCancelListener(cancel -> going.cancel());
        question.open();
    }

    /** The same where the window itself is closed or loaded anew: the browser asks in its own words. */
    void guardAgainstClosing(TextArea field) {
        field.getElement()
                .executeJs(
                        """
                        const guard = closing => {
                          if (!this.isConnected) {
                            window.removeEventListener('beforeunload', guard);
                          } else if (this.value && this.value.trim()) {
                            closing.preventDefault();
                          }
                        };
                        window.addEventListener('beforeunload', guard);""");
    }

    private static String translated(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
