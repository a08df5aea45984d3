package az.icma.registry;

import az.icma.shared.Refused;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import java.util.UUID;
import java.util.function.Consumer;

/** Registers a person without leaving the page, unless it turns out that the person is known. */
class NewPersonDialog extends FormDialog {

    private final PersonRegistry registry;
    private final PersonForm form;
    private final Namesakes namesakes;
    private final Consumer<UUID> onChosen;

    NewPersonDialog(
            PersonRegistry registry,
            DistrictDirectory districts,
            int thisYear,
            PersonDetails start,
            Consumer<UUID> onChosen) {
        this.registry = registry;
        this.onChosen = onChosen;
        form = new PersonForm(districts.all(), thisYear);
        namesakes = new Namesakes(districts, hit -> choose(hit.id()));
        setHeaderTitle(getTranslation("registry.person-new.title"));
        setWidth("44rem");
        form.show(start);
        form.onIdentityChange(this::lookForNamesakes);
        addFields(namesakes, form);
        getFooter().add(cancel(), save());
        lookForNamesakes();
    }

    private void lookForNamesakes() {
        namesakes.show(registry.similar(form.glance()));
    }

    private Button cancel() {
        return new Button(getTranslation("registry.form.cancel"), click -> leave());
    }

    private Button save() {
        Button save = new Button(getTranslation("registry.person-new.save"), click -> register());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        return save;
    }

    private void register() {
        try {
            form.read().ifPresent(details -> choose(registry.register(details)));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void choose(UUID id) {
        close();
        onChosen.accept(id);
    }
}
