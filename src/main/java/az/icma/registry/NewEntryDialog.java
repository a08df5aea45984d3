package az.icma.registry;

import az.icma.shared.Refused;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes a record down without leaving the page, unless it turns out that it is known. */
abstract class NewEntryDialog extends FormDialog {

    private final transient Consumer<UUID> onChosen;

    NewEntryDialog(String titleKey, Consumer<UUID> onChosen) {
        this.onChosen = onChosen;
        setHeaderTitle(getTranslation(titleKey));
        setWidth("44rem");
        getFooter().add(new Button(getTranslation("registry.form.cancel"), click -> leave()), save());
    }

    private Button save() {
        Button save = new Button(getTranslation("registry.entry-new.save"), click -> keep());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        return save;
    }

    private void keep() {
        try {
            register().ifPresent(this::choose);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    /** Writes down what stands in the form; nothing where the form asks for another look. */
    abstract Optional<UUID> register();

    final void choose(UUID id) {
        close();
        onChosen.accept(id);
    }
}
