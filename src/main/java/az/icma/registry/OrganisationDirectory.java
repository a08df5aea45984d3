package az.icma.registry;

import az.icma.shared.AzerbaijaniText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds organisations, authorities and courts. They are public knowledge: everybody who works here may. */
@Service
@Transactional(readOnly = true)
public class OrganisationDirectory {

    private final Organisations organisations;

    OrganisationDirectory(Organisations organisations) {
        this.organisations = organisations;
    }

    public Optional<OrganisationCard> find(UUID id) {
        return organisations.findById(id).map(Organisation::card);
    }

    /** One that came with the product, for example {@code ombudsman}. */
    public Optional<OrganisationCard> findByCode(String code) {
        return organisations.findByCode(code).map(Organisation::card);
    }

    /** The Azerbaijani name; a dash for an unknown id. */
    public String name(UUID id) {
        return name(id, AzerbaijaniText.AZ);
    }

    /** The name in the reader's language; a dash for an unknown id. */
    public String name(UUID id, Locale locale) {
        return find(id).map(card -> card.name(locale)).orElse("–");
    }

    /** The names of many organisations in one go, for lists. */
    public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
        return organisations.findByIdIn(ids).stream()
                .map(Organisation::card)
                .collect(Collectors.toMap(OrganisationCard::id, card -> card.name(locale)));
    }

    /** All of one kind that are not archived, by the Azerbaijani alphabet. */
    public List<OrganisationCard> byKind(OrganisationKind kind) {
        return sorted(organisations.findByKindAndArchivedFalse(kind));
    }

    public List<OrganisationCard> all() {
        return sorted(organisations.findByArchivedFalse());
    }

    /** What stands directly under a body. */
    public List<OrganisationCard> under(UUID parent) {
        return sorted(organisations.findByParentIdAndArchivedFalse(parent));
    }

    /**
     * Forgives what {@link PersonDirectory#search} forgives in names. A blank query finds all.
     *
     * @param kind {@code null} = any
     * @param district ISO code, {@code null} = anywhere
     */
    public List<OrganisationCard> search(String query, OrganisationKind kind, String district) {
        NameQuery names = new NameQuery(query);
        return (kind == null ? all() : byKind(kind))
                .stream()
                        .filter(card -> district == null
                                || district.equals(card.details().district()))
                        .filter(card -> names.finds(
                                card.details().name(), card.details().nameEn()))
                        .toList();
    }

    private static List<OrganisationCard> sorted(List<Organisation> found) {
        return found.stream()
                .map(Organisation::card)
                .sorted(Comparator.comparing(card -> card.details().name(), AzerbaijaniText.order()))
                .toList();
    }
}
