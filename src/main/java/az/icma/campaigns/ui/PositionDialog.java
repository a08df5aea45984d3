package az.icma.campaigns.ui;

import az.icma.campaigns.NewPosition;
import az.icma.campaigns.Stance;
import az.icma.registry.OrganisationPicker;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.FieldErrors;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;

import java.time.LocalDate;
import java.util.UUID;

/** Which authority stands where since when, and how somebody knows. */
class PositionDialog extends FormDialog {

    /** What is noted once everything is there. */
    interface Note {
        void note(UUID authority, int influence, NewPosition position);
    }

    private final OrganisationPicker authority;
    private final IntegerField influence = new IntegerField();
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
    private final DatePicker since = new DatePicker();
    private final TextArea reason = new TextArea();
    private final Note note;

    PositionDialog(OrganisationPicker authorities, LocalDate today, Note note) {
        authority = authorities;
        this.note = note;
        setHeaderTitle(getTranslation("campaigns.position.title"));
        setWidth("min(30rem, 100%)");
        configureWho();
        configureWhere(today);
        addFields(authority, influence, stance, since, reason);
        Button save = new Button(getTranslation("campaigns.supporters.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("save");
        getFooter().add(new Button(getTranslation("campaigns.supporters.cancel"), click -> leave()), save);
    }

    private void configureWho() {
        authority.setLabel(getTranslation("campaigns.position.authority"));
        influence.setLabel(getTranslation("campaigns.position.influence"));
        influence.setHelperText(getTranslation("campaigns.position.influence.help"));
        influence.setMin(1);
        influence.setMax(5);
        influence.setStepButtonsVisible(true);
        influence.setManualValidation(true);
    }

    private void configureWhere(LocalDate today) {
        stance.setLabel(getTranslation("campaigns.position.stance"));
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(item -> getTranslation("campaigns.Stance." + item));
        stance.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        since.setLabel(getTranslation("campaigns.position.since"));
        since.setLocale(getLocale());
        since.setI18n(Dates.pickerTexts(getLocale()));
        since.setMax(today);
        since.setValue(today);
        since.setManualValidation(true);
        reason.setLabel(getTranslation("campaigns.position.reason"));
        reason.setHelperText(getTranslation("campaigns.position.reason.help"));
        reason.setMaxLength(2_000);
        reason.setManualValidation(true);
        reason.setWidthFull();
    }

    /** One that is a target already: only where it stands has changed. */
    PositionDialog of(UUID target, int influenceSoFar) {
        authority.setValue(target);
        authority.setReadOnly(true);
        influence.setValue(influenceSoFar);
        return this;
    }

    private void save() {
        FieldErrors errors = new FieldErrors();
        String required = getTranslation("campaigns.propose.required");
        errors.tell(authority, authority.isEmpty(), required)
                .tell(influence, !isFromOneToFive(), getTranslation("campaigns.position.influence.help"))
                .tell(stance, stance.isEmpty(), required)
                .tell(since, since.isEmpty(), getTranslation("shared.date.unreadable"))
                .tell(reason, reason.getValue().isBlank(), required);
        errors.goToFirst();
        if (errors.none()) {
            keep();
        }
    }

    private boolean isFromOneToFive() {
        return !influence.isEmpty() && influence.getValue() >= 1 && influence.getValue() <= 5;
    }

    private void keep() {
        try {
            note.note(
                    authority.getValue(),
                    influence.getValue(),
                    new NewPosition(
                            stance.getValue(),
                            since.getValue(),
                            reason.getValue().strip()));
            close();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
