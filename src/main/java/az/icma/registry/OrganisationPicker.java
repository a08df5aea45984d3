package az.icma.registry;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * A field whose value is an organisation, an authority or a court. A page takes one from an {@code
 * ObjectProvider<OrganisationPicker>} for each field and may narrow it with {@link #only}.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class OrganisationPicker extends CustomField<UUID> {

    private final transient OrganisationDirectory directory;
    private final ComboBox<OrganisationCard> search = new ComboBox<>();
    private OrganisationKind kind;

    OrganisationPicker(OrganisationDirectory directory) {
        this.directory = directory;
        search.setItemLabelGenerator(card -> card.name(getLocale()));
        search.setPlaceholder(getTranslation("registry.organisation-picker.placeholder"));
        search.setAriaLabel(getTranslation("registry.organisation-picker.placeholder"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setMaxWidth("40rem");
        offer();
        add(search);
        setWidthFull();
    }

    /** Offers organisations of one kind; {@code null} = of all. */
    public OrganisationPicker only(OrganisationKind kind) {
        this.kind = kind;
        offer();
        return this;
    }

    private void offer() {
        search.setItems(
                        query -> directory.search(query.getFilter().orElse(""), kind, null).stream()
                                .skip(query.getOffset())
                                .limit(query.getLimit()),
                        query -> directory
                                .search(query.getFilter().orElse(""), kind, null)
                                .size())
                .setIdentifierProvider(OrganisationCard::id);
    }

    @Override
    protected UUID generateModelValue() {
        return search.getValue() == null ? null : search.getValue().id();
    }

    @Override
    protected void setPresentationValue(UUID id) {
        search.setValue(id == null ? null : directory.find(id).orElse(null));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        search.setReadOnly(readOnly);
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        search.setInvalid(invalid);
    }
}
