package az.icma.registry.ui;

import az.icma.registry.ArchiveReason;
import az.icma.registry.ConsentRegistry;
import az.icma.registry.DistrictDirectory;
import az.icma.registry.PersonCard;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonRegistry;
import az.icma.registry.RecordKind;
import az.icma.shared.Baku;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
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
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PersonDirectory directory;
    private final PersonRegistry registry;
    private final DistrictDirectory districts;
    private final ConsentRegistry consents;
    private final RelationSections relations;
    private final RegistrySections sections;
    private final MergeSections merges;
    private final Clock clock;

    PersonView(
            PersonDirectory directory,
            PersonRegistry registry,
            ConsentRegistry consents,
            DistrictDirectory districts,
            RelationSections relations,
            RegistrySections sections,
            MergeSections merges,
            Clock clock) {
        this.directory = directory;
        this.registry = registry;
        this.consents = consents;
        this.clock = clock;
        this.districts = districts;
        this.relations = relations;
        this.sections = sections;
        this.merges = merges;
        addClassName("icma-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        Optional<UUID> asked = RegistryNavigation.id(enter.getRouteParameters().get("personId"));
        asked.flatMap(directory::find)
                .ifPresentOrElse(
                        card -> showAt(asked.get(), card, enter), () -> enter.rerouteToError(NotFoundException.class));
    }

    /** Whoever was merged is shown at the address of whom they were merged into. */
    private void showAt(UUID asked, PersonCard card, BeforeEnterEvent enter) {
        if (asked.equals(card.id())) {
            show(card);
        } else {
            enter.forwardTo(RegistryNavigation.person(card.id()));
        }
    }

    private void show(PersonCard card) {
        removeAll();
        add(header(card));
        if (card.archived()) {
            add(new ArchivedNote(card.archiving(), sections));
        }
        add(new PersonFacts(card.details(), districts));
        add(relations.of(card.id(), RecordKind.PERSON));
        add(new ConsentsSection(consents, card.id(), registry.mayWrite(), Baku.today(clock)));
        add(sections.of(card.id()));
        merges.into(card.id(), () -> directory.find(card.id()).ifPresent(this::show))
                .ifPresent(this::add);
    }

    private PageHeader header(PersonCard card) {
        PageHeader header = new PageHeader(card.name()).about(about(card));
        if (registry.mayWrite()) {
            addActions(header, card);
        }
        return header;
    }

    private void addActions(PageHeader header, PersonCard card) {
        UUID id = card.id();
        CardActions actions = new CardActions(header, () -> directory.find(id).ifPresent(this::show));
        if (card.archived()) {
            actions.restore(() -> registry.restore(id), "registry.person.restored");
        } else {
            actions.archive(() -> new ArchiveDialog(
                    "registry.person",
                    ArchiveReason.ofPeople(),
                    sections.openMatters(id),
                    (reason, note) -> registry.archive(id, reason, note)));
            if (merges.mayMerge()) {
                actions.merge(RegistryNavigation.personMerge(id));
            }
            actions.edit(RegistryNavigation.personEdit(id));
        }
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
