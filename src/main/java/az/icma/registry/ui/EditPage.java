package az.icma.registry.ui;

import az.icma.shared.Refused;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The frame around a form: a title, the form, two buttons; nothing typed is lost by leaving or by a refusal. */
class EditPage extends Div {

    private final BooleanSupplier touched;
    private final Supplier<Optional<String>> keep;
    private boolean done;

    /**
     * @param touched whether something would be lost by leaving
     * @param keep keeps the form and answers where to go then; nothing if a field needs another look
     */
    EditPage(
            String titleKey,
            String backTo,
            BooleanSupplier touched,
            Supplier<Optional<String>> keep,
            Component... content) {
        this.touched = touched;
        this.keep = keep;
        Button save = new Button(getTranslation("registry.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Button cancel = new Button(
                getTranslation("registry.form.cancel"), click -> getUI().ifPresent(ui -> ui.navigate(backTo)));
        Div buttons = new Div(save, cancel);
        buttons.addClassName("icma-registry-buttons");
        add(new PageHeader(getTranslation(titleKey)));
        add(content);
        add(buttons);
    }

    /** Asks before typed things are left behind. */
    void leave(BeforeLeaveEvent leaving) {
        if (done || !touched.getAsBoolean()) {
            return;
        }
        ContinueNavigationAction goOn = leaving.postpone();
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("registry.form.leave.title"));
        question.setText(getTranslation("registry.form.leave.text"));
        question.setConfirmText(getTranslation("registry.form.leave.confirm"));
        question.setConfirmButtonTheme("error primary");
        question.setCancelable(true);
        question.setCancelText(getTranslation("registry.form.leave.stay"));
        question.addConfirmListener(confirm -> goOn.proceed());
        question.addCancelListener(cancel -> goOn.cancel());
        question.open();
    }

    private void save() {
        try {
            keep.get().ifPresent(target -> {
                done = true;
                Notices.success("registry.form.saved");
                getUI().ifPresent(ui -> ui.navigate(target));
            });
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
