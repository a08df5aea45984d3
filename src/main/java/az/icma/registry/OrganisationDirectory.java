package az.icma.registry;

import az.icma.sealing.Seal;
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

/**
 * Finds organisations, authorities and courts. Their names are no secret: forms and lists show them to whoever is at the
 * work. Their pages, with notes and contacts, are for those who work with them.
 */
@Service
@Transactional(readOnly = true)
public class OrganisationDirectory {

    /** Who opens the pages of organisations. Evaluators read figures, administrators keep accounts: neither needs them. */
    public static final String READERS = "hasAnyRole('INTAKE','REGISTRAR','COORDINATOR','LAWYER','ADVOCATE',"
            + "'CAMPAIGN_MANAGER','COMMUNICATIONS','CBO_COORDINATOR','TRAINING_COORDINATOR','TRAINER',"
            + "'NETWORK_COORDINATOR','MENTOR','SAFETY_OFFICER','DIRECTOR')";

    private final OrganisationIndex index;
    private final Organisations organisations;
    private final Seal seal;

    OrganisationDirectory(OrganisationIndex index, Organisations organisations, Seal seal) {
        this.index = index;
        this.organisations = organisations;
        this.seal = seal;
    }

    /** Also where the record was merged into another one: then that one. */
    public Optional<OrganisationCard> find(UUID id) {
        return organisations.standing(id).map(known -> known.card(seal));
    }

    /** One that came with the product, for example {@code ombudsman}. */
    public Optional<OrganisationCard> findByCode(String code) {
        return organisations.findByCode(code).map(known -> known.card(seal));
    }

    /** The Azerbaijani name; a dash for an unknown id. */
    public String name(UUID id) {
        return name(id, AzerbaijaniText.AZ);
    }

    /** The name in the reader's language; a dash for an unknown id. */
    public String name(UUID id, Locale locale) {
        return organisations.standing(id).map(known -> known.name(locale)).orElse("–");
    }

    /** The names of many organisations in one go, for lists. */
    public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
        return organisations.findByIdIn(ids).stream()
                .collect(Collectors.toMap(Organisation::id, known -> name(known.standingId(), known, locale)));
    }

    private String name(UUID standing, Organisation known, Locale locale) {
        return standing.equals(known.id()) ? known.name(locale) : name(standing, locale);
    }

    /** All of one kind that are not archived, by the Azerbaijani alphabet. */
    public List<OrganisationCard> byKind(OrganisationKind kind) {
        return sorted(organisations.findByKindAndArchivedReasonIsNullAndMergedIntoIsNull(kind));
    }

    public List<OrganisationCard> all() {
        return sorted(organisations.findByArchivedReasonIsNullAndMergedIntoIsNull());
    }

    /** What stands directly under a body. */
    public List<OrganisationCard> under(UUID parent) {
        return sorted(organisations.findByParentIdAndArchivedReasonIsNullAndMergedIntoIsNull(parent));
    }

    /**
     * Forgives what {@link PersonDirectory#search} forgives in names. A blank query finds all.
     *
     * @param kind {@code null} = any
     * @param district ISO code, {@code null} = anywhere
     */
    public List<OrganisationCard> search(String query, OrganisationKind kind, String district) {
        return found(query, kind, district, false);
    }

    /** The same search among the archived ones. */
    public List<OrganisationCard> searchArchived(String query, OrganisationKind kind, String district) {
        return found(query, kind, district, true);
    }

    /** Known organisations that may be the described one, the surest first; for hints while somebody types. */
    public List<OrganisationHit> similar(OrganisationDetails described, UUID except) {
        OrganisationLikeness likeness = new OrganisationLikeness(described);
        return index.records().stream()
                .map(IndexedOrganisation::card)
                .filter(card -> !card.id().equals(except))
                .flatMap(card -> likeness.to(card.details()).map(match -> new OrganisationHit(card, match)).stream())
                .sorted(Comparator.comparing(OrganisationHit::match))
                .toList();
    }

    private List<OrganisationCard> found(String query, OrganisationKind kind, String district, boolean archived) {
        NameQuery names = new NameQuery(query);
        return index.records().stream()
                .filter(known -> names.finds(known.names()))
                .map(IndexedOrganisation::card)
                .filter(card -> card.archived() == archived)
                .filter(card -> kind == null || card.kind() == kind)
                .filter(card ->
                        district == null || district.equals(card.details().district()))
                .toList();
    }

    private List<OrganisationCard> sorted(List<Organisation> found) {
        seal.prepare(found.stream().map(Organisation::id).toList());
        return found.stream()
                .map(known -> known.card(seal))
                .sorted(Comparator.comparing(card -> card.details().name(), AzerbaijaniText.order()))
                .toList();
    }
}
