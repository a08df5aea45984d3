package az.icma.registry.ui;

import az.icma.registry.ArchiveReason;
import az.icma.registry.ConsentRegistry;
import az.icma.registry.DistrictDirectory;
import az.icma.registry.PersonCard;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonRegistry;
import az.icma.registry.PersonReveals;
import az.icma.registry.RecordKind;
import az.icma.shared.Baku;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.router.Route;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;

/** One person: who, how to reach them safely, and what other modules know of them. */
@Route("people/:personId")
@RolesAllowed({"INTAKE", "COORDINATOR", "LAWYER", "ADVOCATE", "CBO_COORDINATOR", "CAMPAIGN_MANAGER", "DIRECTOR"})
class PersonView extends EntryView<PersonCard> {

    private final PersonDirectory directory;
    private final PersonRegistry registry;
    private final PersonReveals reveals;
    private final ConsentRegistry consents;
    private final DistrictDirectory districts;
    private final RelationSections relations;
    private final Clock clock;

    PersonView(
            PersonDirectory directory,
            PersonRegistry registry,
            PersonReveals reveals,
            ConsentRegistry consents,
            DistrictDirectory districts,
            RelationSections relations,
            RegistrySections sections,
            MergeSections merges,
            Clock clock) {
        super(RecordKind.PERSON, "personId", sections, merges);
        this.directory = directory;
        this.registry = registry;
        this.reveals = reveals;
        this.consents = consents;
        this.districts = districts;
        this.relations = relations;
        this.clock = clock;
    }

    @Override
    Optional<PersonCard> find(UUID id) {
        return directory.find(id);
    }

    @Override
    Optional<PersonCard> open(UUID id) {
        return directory.open(id);
    }

    @Override
    PageHeader head(PersonCard card) {
        return new PageHeader(card.name()).about(about(card));
    }

    @Override
    void addFacts(PersonCard card) {
        add(new PersonFacts(card.id(), card.details(), reveals, districts));
        add(relations.of(card.id(), RecordKind.PERSON));
        add(new ConsentsSection(consents, card.id(), registry.mayWrite(), Baku.today(clock)));
    }

    @Override
    boolean mayWrite() {
        return registry.mayWrite();
    }

    @Override
    void archive(UUID id, ArchiveReason reason, String note) {
        registry.archive(id, reason, note);
    }

    @Override
    void restore(UUID id) {
        registry.restore(id);
    }

    private String about(PersonCard card) {
        return Stream.of(
                        card.details().birthYear(),
                        card.details().district() == null
                                ? null
                                : districts.name(card.details().district(), getLocale()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }

    /** No name: browsers keep the titles of pages in their history. */
    @Override
    public String getPageTitle() {
        return getTranslation("registry.person.title");
    }
}
