package az.icma.registry.ui;

import az.icma.registry.ArchiveReason;
import az.icma.registry.DistrictDirectory;
import az.icma.registry.OrganisationCard;
import az.icma.registry.OrganisationDetails;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationRegistry;
import az.icma.registry.PhoneNumbers;
import az.icma.registry.RecordKind;
import az.icma.shared.ui.KeyValueList;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;

/** One organisation, authority or court: what it is, how to reach it, what stands above and below it. */
@Route("organisations/:organisationId")
@RolesAllowed({
    "INTAKE",
    "REGISTRAR",
    "COORDINATOR",
    "LAWYER",
    "ADVOCATE",
    "CAMPAIGN_MANAGER",
    "COMMUNICATIONS",
    "CBO_COORDINATOR",
    "TRAINING_COORDINATOR",
    "TRAINER",
    "NETWORK_COORDINATOR",
    "MENTOR",
    "SAFETY_OFFICER",
    "DIRECTOR"
})
class OrganisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OrganisationDirectory directory;
    private final OrganisationRegistry registry;
    private final DistrictDirectory districts;
    private final RelationSections relations;
    private final RegistrySections sections;
    private final MergeSections merges;
    private String title = "";

    OrganisationView(
            OrganisationDirectory directory,
            OrganisationRegistry registry,
            DistrictDirectory districts,
            RelationSections relations,
            RegistrySections sections,
            MergeSections merges) {
        this.directory = directory;
        this.registry = registry;
        this.districts = districts;
        this.relations = relations;
        this.sections = sections;
        this.merges = merges;
        addClassName("icma-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        Optional<UUID> asked = RegistryNavigation.id(enter.getRouteParameters().get("organisationId"));
        asked.flatMap(directory::find)
                .ifPresentOrElse(
                        card -> showAt(asked.get(), card, enter), () -> enter.rerouteToError(NotFoundException.class));
    }

    /** What was merged is shown at the address of what it was merged into. */
    private void showAt(UUID asked, OrganisationCard card, BeforeEnterEvent enter) {
        if (asked.equals(card.id())) {
            show(card);
        } else {
            enter.forwardTo(RegistryNavigation.organisation(card.id()));
        }
    }

    private void show(OrganisationCard card) {
        title = card.name(getLocale());
        removeAll();
        add(header(card));
        if (card.archived()) {
            add(new ArchivedNote(card.archiving(), sections));
        }
        add(facts(card));
        List<OrganisationCard> below = directory.under(card.id());
        if (!below.isEmpty()) {
            add(below(below));
        }
        add(relations.of(card.id(), RecordKind.ORGANISATION));
        add(sections.of(card.id()));
        merges.into(card.id(), () -> directory.find(card.id()).ifPresent(this::show))
                .ifPresent(this::add);
    }

    private PageHeader header(OrganisationCard card) {
        PageHeader header = new PageHeader(title).about(getTranslation("registry.OrganisationKind." + card.kind()));
        if (registry.mayWrite()) {
            addActions(header, card);
        }
        return header;
    }

    private void addActions(PageHeader header, OrganisationCard card) {
        UUID id = card.id();
        CardActions actions = new CardActions(header, () -> directory.find(id).ifPresent(this::show));
        if (card.archived()) {
            actions.restore(() -> registry.restore(id), "registry.organisation.restored");
        } else {
            actions.archive(() -> new ArchiveDialog(
                    "registry.organisation",
                    ArchiveReason.ofOrganisations(),
                    sections.openMatters(id),
                    (reason, note) -> registry.archive(id, reason, note)));
            if (merges.mayMerge()) {
                actions.merge(RegistryNavigation.organisationMerge(id));
            }
            actions.edit(RegistryNavigation.organisationEdit(id));
        }
    }

    private KeyValueList facts(OrganisationCard card) {
        OrganisationDetails details = card.details();
        KeyValueList facts = new KeyValueList();
        if (details.level() != null) {
            facts.row(label("level"), getTranslation("registry.Level." + details.level()));
        }
        if (details.parent() != null) {
            facts.row(label("parent"), link(details.parent()));
        }
        facts.row(label("district"), districts.name(details.district(), getLocale()));
        facts.row(label("address"), details.address());
        facts.row(label("phone"), phone(details.phone()));
        facts.row(label("email"), details.email());
        facts.row(label("website"), website(details.website()));
        facts.row(label("voen"), details.voen());
        if (details.note() != null) {
            facts.row(label("note"), details.note());
        }
        if (card.source() != null) {
            facts.row(getTranslation("registry.organisation.source"), card.source());
        }
        return facts;
    }

    private String label(String field) {
        return getTranslation("registry.organisation-form." + field + ".label");
    }

    private Anchor link(UUID id) {
        return new Anchor(RegistryNavigation.organisation(id), directory.name(id, getLocale()));
    }

    private static Component phone(String number) {
        return number == null ? new Span("—") : new Anchor("tel:" + number, PhoneNumbers.shown(number));
    }

    /** Only a bare address becomes a link: what was typed may be anything. */
    private static Component website(String address) {
        if (address == null || !address.matches("(https?://)?[\\w.-]+\\.[a-z]{2,}(/[\\w./-]*)?")) {
            return new Span(address == null ? "—" : address);
        }
        Anchor link = new Anchor(address.startsWith("http") ? address : "https://" + address, address);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private Section below(List<OrganisationCard> cards) {
        UnorderedList list = new UnorderedList();
        cards.forEach(card -> list.add(new ListItem(link(card.id()))));
        return new Section(new H2(getTranslation("registry.organisation.below")), list);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
