package az.icma.legalaid.ui;

import az.icma.legalaid.NewRequest.OtherSide;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationPicker;
import az.icma.registry.PersonPicker;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import java.util.UUID;

/** Who is on the other side: nobody that is known, a person, an organisation or an authority. */
class OtherSideField extends CustomField<OtherSide> {

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
        side.setValue(Side.NOBODY);
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

    /** True where a side was chosen but not who it is. */
    boolean isHalfFilled() {
        return side.getValue() != Side.NOBODY && getValue() == null;
    }

    @Override
    protected OtherSide generateModelValue() {
        return switch (side.getValue()) {
            case NOBODY -> null;
            case PERSON -> of(OtherSide.Kind.PERSON, person.getValue());
            case ORGANISATION -> of(OtherSide.Kind.ORGANISATION, organisation.getValue());
            case AUTHORITY -> of(OtherSide.Kind.AUTHORITY, authority.getValue());
        };
    }

    private static OtherSide of(OtherSide.Kind kind, UUID id) {
        return id == null ? null : new OtherSide(kind, id);
    }

    @Override
    protected void setPresentationValue(OtherSide known) {
        side.setValue(known == null ? Side.NOBODY : Side.valueOf(known.kind().name()));
        person.setValue(known != null && known.kind() == OtherSide.Kind.PERSON ? known.id() : null);
        organisation.setValue(known != null && known.kind() == OtherSide.Kind.ORGANISATION ? known.id() : null);
        authority.setValue(known != null && known.kind() == OtherSide.Kind.AUTHORITY ? known.id() : null);
    }
}
