package az.icma.modelling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;

import java.util.Set;
import java.util.function.Consumer;

/** Asks how a new form of the draft shall be called. */
class NewFormDialog extends Dialog {

    private final TextField name = new TextField();

    NewFormDialog(Set<String> taken, Consumer<String> chosen) {
        setHeaderTitle(getTranslation("modelling.new-form.title"));
        setWidth("min(30rem, 100%)");
        name.setLabel(getTranslation("modelling.new-form.name"));
        name.setHelperText(getTranslation("modelling.new-form.name.help"));
        name.setWidthFull();
        add(name);
        Button go = new Button(getTranslation("modelling.new-form.go"), click -> go(taken, chosen));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("modelling.dialog.cancel"), click -> close()), go);
    }

    private void go(Set<String> taken, Consumer<String> chosen) {
        String id = name.getValue().strip();
        if (!id.matches("[a-z][a-z0-9-]{1,58}")) {
            refuse("modelling.refused.file-name");
        } else if (taken.contains(id + ".form")) {
            refuse("modelling.new-form.taken");
        } else {
            close();
            chosen.accept(id);
        }
    }

    private void refuse(String key) {
        name.setErrorMessage(getTranslation(key));
        name.setInvalid(true);
        name.focus();
    }
}
