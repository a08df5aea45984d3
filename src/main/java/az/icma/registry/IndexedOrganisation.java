package az.icma.registry;

import java.util.List;
import java.util.UUID;

/**
 * One organisation in the search index.
 *
 * @param names the keys of its names in each language
 */
record IndexedOrganisation(OrganisationCard card, List<NameQuery.Key> names) {

    static IndexedOrganisation of(OrganisationCard card) {
        OrganisationDetails details = card.details();
        return new IndexedOrganisation(card, NameQuery.keys(details.name(), details.nameEn()));
    }

    UUID id() {
        return card.id();
    }

    String name() {
        return card.details().name();
    }
}
