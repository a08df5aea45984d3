package az.icma.modelling.ui;

import az.icma.modelling.DraftService;
import az.icma.shared.Refused;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Begins a process that nobody has yet. */
class NewProcessDialog extends Dialog {

    private final DraftService drafts;
    private final Consumer<UUID> begun;
    private final TextField nameAz = new TextField();
    private final TextField nameEn = new TextField();
    private final TextField key = new TextField();

    NewProcessDialog(DraftService drafts, Consumer<UUID> begun) {
        this.drafts = drafts;
        this.begun = begun;
        setHeaderTitle(getTranslation("modelling.new-process.title"));
        setWidth("min(32rem, 100%)");
        setCloseOnOutsideClick(false);
        nameAz.setLabel(getTranslation("modelling.new-process.name"));
        nameEn.setLabel(getTranslation("modelling.new-process.name-en"));
        key.setLabel(getTranslation("modelling.new-process.key"));
        key.setHelperText(getTranslation("modelling.new-process.key.help"));
        Stream.of(nameAz, nameEn, key).forEach(field -> {
            field.setWidthFull();
            field.setRequiredIndicatorVisible(true);
            field.setMaxLength(100);
        });
        add(new Paragraph(getTranslation("modelling.new-process.explanation")), nameAz, nameEn, key);
        Button go = new Button(getTranslation("modelling.new-process.go"), click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("modelling.dialog.cancel"), click -> close()), go);
    }

    private void go() {
        boolean complete = Stream.of(nameAz, nameEn, key)
                .peek(field -> {
                    field.setInvalid(field.getValue().isBlank());
                    field.setErrorMessage(getTranslation("modelling.new-process.missing"));
                })
                .filter(field -> field.isInvalid())
                .toList()
                .isEmpty();
        if (!complete) {
            return;
        }
        try {
            UUID draft = drafts.beginNew(key.getValue().strip(), nameAz.getValue(), nameEn.getValue());
            close();
            begun.accept(draft);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
