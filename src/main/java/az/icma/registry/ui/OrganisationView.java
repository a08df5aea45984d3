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
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
class OrganisationView extends EntryView<OrganisationCard> {

    private final OrganisationDirectory directory;
    private final OrganisationRegistry registry;
    private final DistrictDirectory districts;
    private final RelationSections relations;
    private String title = "";

    OrganisationView(
            OrganisationDirectory directory,
            OrganisationRegistry registry,
            DistrictDirectory districts,
            RelationSections relations,
            RegistrySections sections,
            MergeSections merges) {
        super(RecordKind.ORGANISATION, "organisationId", sections, merges);
        this.directory = directory;
        this.registry = registry;
        this.districts = districts;
        this.relations = relations;
    }

    @Override
    Optional<OrganisationCard> find(UUID id) {
        return directory.find(id);
    }

    @Override
    PageHeader head(OrganisationCard card) {
        title = card.name(getLocale());
        return new PageHeader(title).about(getTranslation("registry.OrganisationKind." + card.kind()));
    }

    @Override
    void addFacts(OrganisationCard card) {
        add(facts(card));
        List<OrganisationCard> below = directory.under(card.id());
        if (!below.isEmpty()) {
            add(below(below));
        }
        add(relations.of(card.id(), RecordKind.ORGANISATION));
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
