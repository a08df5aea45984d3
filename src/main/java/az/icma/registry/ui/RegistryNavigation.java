package az.icma.registry.ui;

import az.icma.registry.RecordKind;
import az.icma.shared.ui.RailEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Optional;
import java.util.UUID;

/** Where the pages of people and organisations stand. */
@Configuration(proxyBeanMethods = false)
public class RegistryNavigation {

    static String list(RecordKind kind) {
        return kind == RecordKind.PERSON ? "people" : "organisations";
    }

    static String person(UUID id) {
        return page(RecordKind.PERSON, id);
    }

    static String organisation(UUID id) {
        return page(RecordKind.ORGANISATION, id);
    }

    static String page(RecordKind kind, UUID id) {
        return list(kind) + "/" + id;
    }

    static String edit(RecordKind kind, UUID id) {
        return page(kind, id) + "/edit";
    }

    static String merge(RecordKind kind, UUID id) {
        return page(kind, id) + "/merge";
    }

    /** The id in an address; nothing if it is none. */
    static Optional<UUID> id(Optional<String> text) {
        try {
            return text.map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Bean
    RailEntry peopleEntry() {
        return new RailEntry(
                RailEntry.Section.COMMUNITY, "registry.people.title", PeopleView.class, VaadinIcon.USERS, 10);
    }

    @Bean
    RailEntry organisationsEntry() {
        return new RailEntry(
                RailEntry.Section.COMMUNITY,
                "registry.organisations.title",
                OrganisationsView.class,
                VaadinIcon.BUILDING_O,
                20);
    }
}
