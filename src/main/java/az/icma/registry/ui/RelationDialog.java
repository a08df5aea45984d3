package az.icma.registry.ui;

import az.icma.registry.NewRelation;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks how somebody belongs to whom; the second field follows the first: a person or an organisation. */
class RelationDialog extends AskingDialog {

    private final RelationSections sections;
    private final UUID record;
    private final Consumer<NewRelation> relate;
    private final Select<RelationEnd> kind = new Select<>();
    private final Div place = new Div();
    private final DatePicker since;
    private final TextField note = new TextField();
    private CustomField<UUID> other;

    RelationDialog(RelationSections sections, List<RelationEnd> offered, UUID record, Consumer<NewRelation> relate) {
        super("registry.relation-new.title", "registry.form.save");
        this.sections = sections;
        this.record = record;
        this.relate = relate;
        since = day(optional("registry.relation-new.since.label"), null, sections.today());
        kind.setLabel(getTranslation("registry.relation-new.kind.label"));
        kind.setItems(offered);
        kind.setItemLabelGenerator(end -> getTranslation(end.textKey()));
        kind.setWidthFull();
        kind.addValueChangeListener(change -> offerOther(change.getOldValue(), change.getValue()));
        note.setLabel(optional("registry.archive.note.label"));
        note.setMaxLength(300);
        note.setWidthFull();
        addFields(kind, place, since, note);
    }

    private void offerOther(RelationEnd former, RelationEnd chosen) {
        if (former == null || former.other() != chosen.other()) {
            other = sections.picker(chosen.other());
            other.setLabel(getTranslation("registry.relation-new.other." + chosen.other()));
            place.removeAll();
            place.add(other);
        }
    }

    @Override
    boolean act() {
        String missing = getTranslation("registry.person-form.error.required");
        if (kind.isEmpty()) {
            kind.setErrorMessage(missing);
            kind.setInvalid(true);
            return false;
        }
        if (other.isEmpty()) {
            other.setErrorMessage(missing);
            other.setInvalid(true);
            return false;
        }
        if (since.isInvalid()) {
            return false;
        }
        boolean outgoing = kind.getValue().outgoing();
        UUID from = outgoing ? record : other.getValue();
        UUID to = outgoing ? other.getValue() : record;
        relate.accept(new NewRelation(kind.getValue().kind(), from, to, since.getValue(), note.getValue()));
        return true;
    }
}
