package az.icma.registry.ui;

import az.icma.registry.MergeRegistry;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationRegistry;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonRegistry;
import az.icma.security.Role;
import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;

import static az.icma.security.Role.ADVOCATE;
import static az.icma.security.Role.CAMPAIGN_MANAGER;
import static az.icma.security.Role.CBO_COORDINATOR;
import static az.icma.security.Role.COMMUNICATIONS;
import static az.icma.security.Role.COORDINATOR;
import static az.icma.security.Role.DIRECTOR;
import static az.icma.security.Role.INTAKE;
import static az.icma.security.Role.LAWYER;
import static az.icma.security.Role.MENTOR;
import static az.icma.security.Role.NETWORK_COORDINATOR;
import static az.icma.security.Role.REGISTRAR;
import static az.icma.security.Role.SAFETY_OFFICER;
import static az.icma.security.Role.TRAINER;
import static az.icma.security.Role.TRAINING_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

/** Who opens which page: every role that is not named here is kept out, and services say the same as pages. */
class RegistryPagesByRoleTest {

    private static final Set<Role> PEOPLE_READERS =
            EnumSet.of(INTAKE, COORDINATOR, LAWYER, ADVOCATE, CBO_COORDINATOR, CAMPAIGN_MANAGER, DIRECTOR);
    private static final Set<Role> PEOPLE_WRITERS = EnumSet.of(INTAKE, COORDINATOR, LAWYER, CBO_COORDINATOR);
    private static final Set<Role> ORGANISATION_READERS = EnumSet.of(
            INTAKE,
            REGISTRAR,
            COORDINATOR,
            LAWYER,
            ADVOCATE,
            CAMPAIGN_MANAGER,
            COMMUNICATIONS,
            CBO_COORDINATOR,
            TRAINING_COORDINATOR,
            TRAINER,
            NETWORK_COORDINATOR,
            MENTOR,
            SAFETY_OFFICER,
            DIRECTOR);
    private static final Set<Role> ORGANISATION_WRITERS =
            EnumSet.of(INTAKE, REGISTRAR, COORDINATOR, CBO_COORDINATOR, NETWORK_COORDINATOR, DIRECTOR);

    private static final Set<Role> MERGERS = EnumSet.of(INTAKE, COORDINATOR);

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(PeopleView.class, PEOPLE_READERS),
                Arguments.of(PersonView.class, PEOPLE_READERS),
                Arguments.of(PersonEditView.class, PEOPLE_WRITERS),
                Arguments.of(PersonMergeView.class, MERGERS),
                Arguments.of(OrganisationMergeView.class, MERGERS),
                Arguments.of(OrganisationsView.class, ORGANISATION_READERS),
                Arguments.of(OrganisationView.class, ORGANISATION_READERS),
                Arguments.of(OrganisationEditView.class, ORGANISATION_WRITERS));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageOpensForTheseRolesAndNoOthers(Class<? extends Component> page, Set<Role> roles) {
        assertThat(page.getAnnotation(RolesAllowed.class).value()).containsExactlyInAnyOrderElementsOf(names(roles));
    }

    @Test
    void servicesSayTheSameAsPages() {
        assertThat(named(PersonDirectory.READERS)).isEqualTo(PEOPLE_READERS);
        assertThat(named(PersonRegistry.WRITERS)).isEqualTo(PEOPLE_WRITERS);
        assertThat(named(MergeRegistry.MERGERS)).isEqualTo(MERGERS);
        assertThat(named(OrganisationDirectory.READERS)).isEqualTo(ORGANISATION_READERS);
        assertThat(named(OrganisationRegistry.WRITERS)).isEqualTo(ORGANISATION_WRITERS);
    }

    @Test
    void whoeverWritesAlsoReads() {
        assertThat(PEOPLE_READERS).containsAll(PEOPLE_WRITERS);
        assertThat(ORGANISATION_READERS).containsAll(ORGANISATION_WRITERS);
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }

    /** @param expression {@code hasAnyRole('…','…')} */
    private static Set<Role> named(String expression) {
        return Stream.of(Role.values())
                .filter(role -> expression.contains("'" + role.name() + "'"))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
