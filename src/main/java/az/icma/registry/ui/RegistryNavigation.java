package az.icma.registry.ui;

import az.icma.shared.ui.RailEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Optional;
import java.util.UUID;

/** Where the pages of people and organisations stand. */
@Configuration(proxyBeanMethods = false)
public class RegistryNavigation {

    static String person(UUID id) {
        return "people/" + id;
    }

    static String personEdit(UUID id) {
        return person(id) + "/edit";
    }

    static String personMerge(UUID id) {
        return person(id) + "/merge";
    }

    static String organisationMerge(UUID id) {
        return organisation(id) + "/merge";
    }

    static String organisation(UUID id) {
        return "organisations/" + id;
    }

    static String organisationEdit(UUID id) {
        return organisation(id) + "/edit";
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
