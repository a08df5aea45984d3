package az.icma.registry;

import az.icma.audit.Act;
import az.icma.audit.AuditTrail;
import az.icma.audit.Deed;
import az.icma.sealing.ClassifiedField;
import az.icma.sealing.Shown;
import az.icma.security.Allowance;
import az.icma.security.Allowances;
import az.icma.security.FreshProof;
import az.icma.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the page of a person holds back until somebody asks for it, as the fields of {@link Person} are classified. Each
 * opening is written down with the names of the fields, never with what they say.
 */
@Service
@Transactional
public class PersonReveals {

    private static final Map<String, ClassifiedField> MASKED = ClassifiedField.of(Person.class).stream()
            .filter(field -> field.says().onPage() == Shown.MASKED)
            .collect(Collectors.toUnmodifiableMap(ClassifiedField::name, Function.identity()));

    private final PersonDirectory directory;
    private final AuditTrail trail;
    private final FreshProof proof;
    private final Allowances allowances;

    PersonReveals(PersonDirectory directory, AuditTrail trail, FreshProof proof, Allowances allowances) {
        this.directory = directory;
        this.trail = trail;
        this.proof = proof;
        this.allowances = allowances;
    }

    /** How the values of a field stand on a page at first; empty where nothing is written down. */
    public List<String> masked(PersonDetails details, String field) {
        return values(details, field).stream()
                .map(MASKED.get(field).says().value()::masked)
                .toList();
    }

    /** Opens one field. Whoever shows the page decides who may see it. */
    @PreAuthorize("isAuthenticated()")
    public List<String> show(UUID person, String field) {
        return values(opened(person, List.of(field)).details(), field);
    }

    /**
     * Opens everything that is held back.
     *
     * @throws az.icma.security.ProofNeeded unless the reader has just proved who they are
     */
    @PreAuthorize(PersonDirectory.READERS)
    public Map<String, List<String>> showAll(UUID person) {
        proof.require();
        PersonDetails details = opened(person, MASKED.keySet()).details();
        return MASKED.keySet().stream().collect(Collectors.toMap(Function.identity(), name -> values(details, name)));
    }

    /** The whole card for whoever corrects it, or lays it beside another one. Nothing for an unknown id. */
    @PreAuthorize(PersonDirectory.READERS)
    public Optional<PersonCard> toWorkOn(UUID person) {
        return directory.find(person).map(known -> opened(known.id(), MASKED.keySet()));
    }

    private PersonCard opened(UUID person, Collection<String> fields) {
        if (!MASKED.keySet().containsAll(fields)) {
            throw new IllegalArgumentException("These stand open: " + fields);
        }
        allowances.spend(Allowance.DISCLOSURES);
        PersonCard card = directory.find(person).orElseThrow(() -> new Refused("registry.error.unknown"));
        trail.record(Deed.of(Act.PERSON_FIELDS_SHOWN, card.id())
                .with("fields", fields.stream().sorted().collect(Collectors.joining(" "))));
        return card;
    }

    private static List<String> values(PersonDetails details, String field) {
        Object value = Components.value(details, field);
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
