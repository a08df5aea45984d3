package az.icma.registry;

import az.icma.audit.Act;
import az.icma.audit.AuditTrail;
import az.icma.audit.Deed;
import az.icma.registry.PersonHit.Match;
import az.icma.sealing.Seal;
import az.icma.security.Allowance;
import az.icma.security.Allowances;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The one door through which people are found. It forgives diacritics, İ and ı, spelling in another alphabet and one
 * typing mistake, takes the parts of a name in any order, and finds by the end of a phone number and by FİN.
 */
@Service
public class PersonDirectory {

    /** Who may look people up. An administrator may not. */
    public static final String READERS = "hasAnyRole('INTAKE','COORDINATOR','LAWYER','ADVOCATE','CBO_COORDINATOR',"
            + "'CAMPAIGN_MANAGER','DIRECTOR')";

    private static final String UNKNOWN = "–";

    private final PersonIndex index;
    private final People people;
    private final Seal seal;
    private final ObjectProvider<PersonWall> walls;
    private final Allowances allowances;
    private final AuditTrail audit;

    PersonDirectory(
            PersonIndex index,
            People people,
            Seal seal,
            ObjectProvider<PersonWall> walls,
            Allowances allowances,
            AuditTrail audit) {
        this.index = index;
        this.people = people;
        this.seal = seal;
        this.walls = walls;
        this.allowances = allowances;
        this.audit = audit;
    }

    /** The surest finds first, then by alphabet; archived people never. A blank query finds everybody. */
    @PreAuthorize(READERS)
    public List<PersonHit> search(String query, int limit) {
        return search(query, null, 0, limit);
    }

    /** One page of the finds, for lists. @param district ISO code, {@code null} = anywhere */
    @PreAuthorize(READERS)
    public List<PersonHit> search(String query, String district, int offset, int limit) {
        allowances.spend(Allowance.SEARCHES);
        return found(query, district, false).stream().skip(offset).limit(limit).toList();
    }

    @PreAuthorize(READERS)
    public int count(String query, String district) {
        return found(query, district, false).size();
    }

    /** The same search among those who were archived; few, so all at once. */
    @PreAuthorize(READERS)
    public List<PersonHit> searchArchived(String query, String district) {
        allowances.spend(Allowance.SEARCHES);
        return found(query, district, true);
    }

    /**
     * Known people who may be the described one: same FİN, phone or e-mail, or a name that sounds alike with a birth year that
     * does not contradict. For hints while typing and for checks without a user.
     */
    public List<PersonHit> similar(PersonDetails described, UUID except) {
        Set<UUID> hidden = hidden();
        return alike(described, except).stream()
                .filter(hit -> !hidden.contains(hit.id()))
                .toList();
    }

    /**
     * Whether somebody with the FİN of the described person is written down whom the reader must not learn of. Saying so
     * much, and no more, is the price of not writing the same person down twice.
     */
    public boolean isKnownToColleagues(PersonDetails described, UUID except) {
        Set<UUID> hidden = hidden();
        return !hidden.isEmpty()
                && alike(described, except).stream()
                        .anyMatch(hit -> hit.match() == Match.FIN && hidden.contains(hit.id()));
    }

    private List<PersonHit> alike(PersonDetails described, UUID except) {
        String surname = IndexedPerson.soundOf(described.surname());
        String givenName = IndexedPerson.soundOf(described.givenName());
        PersonFingerprints fingerprints = PersonFingerprints.of(described, seal);
        Map<UUID, Match> same = new HashMap<>();
        people.alike(fingerprints.fin(), fingerprints.email(), fingerprints.phones())
                .forEach(known -> same.put(known.getId(), Match.valueOf(known.getMatch())));
        List<PersonHit> found = new ArrayList<>();
        for (IndexedPerson person : index.records()) {
            if (person.id().equals(except)) {
                continue;
            }
            if (same.containsKey(person.id())) {
                found.add(person.hit(same.get(person.id())));
            } else if (person.isCalledLike(surname, givenName) && person.mayBeBornIn(described.birthYear())) {
                found.add(person.hit(Match.SIMILAR_NAME));
            }
        }
        found.sort(Comparator.comparing(PersonHit::match));
        return found;
    }

    /**
     * The whole card, also of an archived person, and of the one into whom this record was merged. Whoever shows it decides
     * who may see it.
     */
    @Transactional(readOnly = true)
    public Optional<PersonCard> find(UUID id) {
        return people.standing(id)
                .filter(person -> !person.isErased())
                .filter(person -> !hides(person.id()))
                .map(person -> person.card(seal));
    }

    /** {@link #find} for somebody who opens the page of the person, which is written down. */
    @PreAuthorize(READERS)
    @Transactional
    public Optional<PersonCard> open(UUID id) {
        Optional<PersonCard> opened = find(id);
        opened.ifPresent(card -> audit.record(Deed.of(Act.PERSON_READ, card.id())));
        return opened;
    }

    /** Whether the reader must not learn of this record; whoever may not is answered as if there were none. */
    boolean hides(UUID id) {
        return walls.stream().anyMatch(wall -> wall.hides(id));
    }

    private Set<UUID> hidden() {
        return walls.stream().flatMap(wall -> wall.hidden().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Surname, given name, patronymic; a word in their place for somebody who was erased, a dash for an unknown id. */
    @Transactional(readOnly = true)
    public String name(UUID id) {
        return people.standing(id)
                .filter(person -> !hides(person.id()))
                .map(this::nameOf)
                .orElse(UNKNOWN);
    }

    /** The names of many people in one go, for lists. */
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        seal.prepare(ids);
        Set<UUID> hidden = ids.isEmpty() ? Set.of() : hidden();
        return people.findByIdIn(ids).stream().collect(Collectors.toMap(Person::id, known -> {
            if (hidden.contains(known.id())) {
                return UNKNOWN;
            }
            return known.standingId().equals(known.id()) ? nameOf(known) : name(known.standingId());
        }));
    }

    private String nameOf(Person person) {
        if (person.isErased()) {
            return ErasedName.inTheLanguageOfThePage();
        }
        String name = person.name(seal);
        return name.isEmpty() ? UNKNOWN : name;
    }

    private List<PersonHit> found(String typed, String district, boolean archived) {
        PersonQuery query = new PersonQuery(typed == null ? "" : typed);
        Set<UUID> hidden = hidden();
        Map<Match, List<PersonHit>> byMatch = new EnumMap<>(Match.class);
        for (IndexedPerson person : index.records()) {
            if (hidden.contains(person.id())
                    || person.archived() != archived
                    || district != null && !district.equals(person.district())) {
                continue;
            }
            Optional<Match> match = query.isBlank() ? Optional.of(Match.NAME) : query.match(person);
            match.ifPresent(kind ->
                    byMatch.computeIfAbsent(kind, first -> new ArrayList<>()).add(person.hit(kind)));
        }
        return byMatch.values().stream().flatMap(List::stream).toList();
    }
}
