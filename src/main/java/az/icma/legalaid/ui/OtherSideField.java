package az.icma.legalaid.ui;

import az.icma.legalaid.NewRequest.OtherSide;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationPicker;
import az.icma.registry.PersonPicker;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import java.util.Optional;
import java.util.UUID;

/**
 * Who is on the other side: nobody that is known, a person, an organisation or an authority. Empty until it was asked and
 * answered, because the conflict check stands on it.
 */
class OtherSideField extends CustomField<Optional<OtherSide>> {

    /** What may be chosen; nobody is a choice like any other. */
    enum Side {
        NOBODY,
        PERSON,
        ORGANISATION,
        AUTHORITY
    }

    private final RadioButtonGroup<Side> side = new RadioButtonGroup<>();
    private final PersonPicker person;
    private final OrganisationPicker organisation;
    private final OrganisationPicker authority;

    OtherSideField(PersonPicker person, OrganisationPicker organisation, OrganisationPicker authority) {
        this.person = person;
        this.organisation = organisation;
        this.authority = authority.only(OrganisationKind.AUTHORITY);
        setLabel(getTranslation("legalaid.new-request.other-side.label"));
        setHelperText(getTranslation("legalaid.new-request.other-side.help"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(item -> getTranslation("legalaid.Side." + item));
        side.addValueChangeListener(change -> {
            showPicker();
            updateValue();
        });
        // A person who was registered in place is chosen on the server: the browser has no change to tell.
        person.addValueChangeListener(change -> updateValue());
        organisation.addValueChangeListener(change -> updateValue());
        authority.addValueChangeListener(change -> updateValue());
        add(new Div(side, person, organisation, authority));
        showPicker();
    }

    private void showPicker() {
        person.setVisible(side.getValue() == Side.PERSON);
        organisation.setVisible(side.getValue() == Side.ORGANISATION);
        authority.setVisible(side.getValue() == Side.AUTHORITY);
    }

    /** The choice itself looks wrong, too: it stands between the label and the words of what is missing. */
    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        side.setInvalid(invalid && side.isEmpty());
    }

    /** Forgets also a side that was chosen without saying who it is. */
    @Override
    public void clear() {
        side.clear();
        person.clear();
        organisation.clear();
        authority.clear();
        super.clear();
    }

    @Override
    protected Optional<OtherSide> generateModelValue() {
        return side.getOptionalValue()
                .flatMap(chosen -> switch (chosen) {
                    case NOBODY -> Optional.of(Optional.<OtherSide>empty());
                    case PERSON -> of(OtherSide.Kind.PERSON, person.getValue());
                    case ORGANISATION -> of(OtherSide.Kind.ORGANISATION, organisation.getValue());
                    case AUTHORITY -> of(OtherSide.Kind.AUTHORITY, authority.getValue());
                })
                .orElse(null);
    }

    private static Optional<Optional<OtherSide>> of(OtherSide.Kind kind, UUID id) {
        return Optional.ofNullable(id).map(known -> Optional.of(new OtherSide(kind, known)));
    }

    @Override
    protected void setPresentationValue(Optional<OtherSide> answer) {
        if (answer == null) {
            side.clear();
        } else {
            side.setValue(answer.map(known -> Side.valueOf(known.kind().name())).orElse(Side.NOBODY));
        }
        person.setValue(idOf(OtherSide.Kind.PERSON, answer));
        organisation.setValue(idOf(OtherSide.Kind.ORGANISATION, answer));
        authority.setValue(idOf(OtherSide.Kind.AUTHORITY, answer));
    }

    private static UUID idOf(OtherSide.Kind kind, Optional<OtherSide> answer) {
        return answer == null
                ? null
                : answer.filter(known -> known.kind() == kind)
                        .map(OtherSide::id)
                        .orElse(null);
    }
}
