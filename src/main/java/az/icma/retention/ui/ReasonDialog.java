package az.icma.retention.ui;

import az.icma.security.ProofDialog;
import az.icma.shared.Refused;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import java.util.function.Consumer;

/** Says what is about to happen and asks why. */
class ReasonDialog extends FormDialog {

    private final String texts;
    private final Consumer<String> act;
    private final Runnable done;
    private final TextArea reason = new TextArea();

    /** @param texts what the keys of its texts begin with */
    ReasonDialog(String texts, Consumer<String> act, Runnable done, ButtonVariant... confirmVariants) {
        this.texts = texts;
        this.act = act;
        this.done = done;
        setHeaderTitle(getTranslation(texts + ".title"));
        setWidth("min(34rem, 94vw)");
        reason.setLabel(getTranslation("retention.reason"));
        reason.setMaxLength(1_000);
        reason.setWidthFull();
        reason.setMinHeight("6rem");
        addFields(new Paragraph(getTranslation(texts + ".text")), reason);
        Button confirm = new Button(getTranslation(texts + ".confirm"), click -> confirm());
        confirm.addThemeVariants(confirmVariants);
        getFooter().add(new Button(getTranslation("shared.dialog.cancel"), click -> leave()), confirm);
    }

    private void confirm() {
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("retention.refused.no-reason"));
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        ProofDialog.run(this::perform);
    }

    private void perform() {
        try {
            act.accept(reason.getValue());
        } catch (Refused refused) {
            Notices.refused(refused);
            return;
        }
        close();
        Notices.success(texts + ".done");
        done.run();
    }
}
