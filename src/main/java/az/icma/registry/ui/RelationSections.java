package az.icma.registry.ui;

import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationPicker;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonPicker;
import az.icma.registry.RecordKind;
import az.icma.registry.RelationCard;
import az.icma.registry.RelationRegistry;
import az.icma.shared.Baku;
import com.vaadin.flow.component.customfield.CustomField;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What the block of relations needs on the pages of people and of organisations. */
@Component
class RelationSections {

    private final RelationRegistry relations;
    private final PersonDirectory people;
    private final OrganisationDirectory organisations;
    private final ObjectProvider<PersonPicker> personPickers;
    private final ObjectProvider<OrganisationPicker> organisationPickers;
    private final Clock clock;

    RelationSections(
            RelationRegistry relations,
            PersonDirectory people,
            OrganisationDirectory organisations,
            ObjectProvider<PersonPicker> personPickers,
            ObjectProvider<OrganisationPicker> organisationPickers,
            Clock clock) {
        this.relations = relations;
        this.people = people;
        this.organisations = organisations;
        this.personPickers = personPickers;
        this.organisationPickers = organisationPickers;
        this.clock = clock;
    }

    RelationsSection of(UUID record, RecordKind kind) {
        return new RelationsSection(this, relations, record, kind);
    }

    /** The names at the other ends. */
    Map<UUID, String> names(List<RelationCard> cards, Locale locale) {
        Map<UUID, String> names = new HashMap<>(people.names(others(cards, RecordKind.PERSON)));
        names.putAll(organisations.names(others(cards, RecordKind.ORGANISATION), locale));
        return names;
    }

    private static List<UUID> others(List<RelationCard> cards, RecordKind kind) {
        return cards.stream()
                .filter(card -> card.otherKind() == kind)
                .map(RelationCard::other)
                .toList();
    }

    CustomField<UUID> picker(RecordKind kind) {
        return kind == RecordKind.PERSON ? personPickers.getObject() : organisationPickers.getObject();
    }

    LocalDate today() {
        return Baku.today(clock);
    }
}
