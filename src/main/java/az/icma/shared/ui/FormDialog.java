package az.icma.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

/**
 * A dialog in which people write. Escape, a click beside it and its cancel button ask first where something was written;
 * {@link #close()} does not ask.
 */
public abstract class FormDialog extends Dialog {

    private final Div fields = new Div();
    private boolean touched;

    protected FormDialog() {
        // The browser tells of typing before a field's value changes, so that Escape in the middle of a word counts
        // too.
        fields.getElement().addEventListener("input", typed -> touched());
        fields.getElement().addEventListener("change", chosen -> touched());
        fields.addClassName("icma-form-dialog");
        add(fields);
        addDialogCloseActionListener(closing -> leave());
    }

    /** What people write into; words around it may be added to the dialog itself. */
    protected final void addFields(Component... components) {
        fields.add(components);
    }

    protected final void touched() {
        touched = true;
    }

    /** Closes, or asks before what was written is thrown away. */
    protected final void leave() {
        if (!touched) {
            close();
            return;
        }
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("shared.form-dialog.leave.title"));
        question.setText(getTranslation("shared.form-dialog.leave.text"));
        question.setConfirmText(getTranslation("shared.form-dialog.leave.confirm"));
        question.setConfirmButtonTheme("error primary");
        question.setCancelable(true);
        question.setCancelText(getTranslation("shared.form-dialog.leave.stay"));
        question.addConfirmListener(confirm -> close());
        question.open();
    }
}
