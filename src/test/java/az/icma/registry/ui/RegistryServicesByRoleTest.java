package az.icma.registry.ui;

import az.icma.registry.MergeRegistry;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationRegistry;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonRegistry;
import az.icma.security.Role;
import com.vaadin.flow.component.Component;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody may do on a page, they may do behind it, and nobody else may. */
class RegistryServicesByRoleTest {

    static Stream<Arguments> services() {
        return Stream.of(
                Arguments.of(PersonDirectory.READERS, List.of(PeopleView.class, PersonView.class)),
                Arguments.of(PersonRegistry.WRITERS, List.of(PersonEditView.class)),
                Arguments.of(MergeRegistry.MERGERS, List.of(PersonMergeView.class, OrganisationMergeView.class)),
                Arguments.of(OrganisationDirectory.READERS, List.of(OrganisationsView.class, OrganisationView.class)),
                Arguments.of(OrganisationRegistry.WRITERS, List.of(OrganisationEditView.class)));
    }

    /** @param permission {@code hasAnyRole('…','…')} */
    @ParameterizedTest
    @MethodSource("services")
    void aServiceAllowsWhatItsPagesAllow(String permission, List<Class<? extends Component>> pages) {
        List<String> roles = Stream.of(Role.values())
                .map(Role::name)
                .filter(role -> permission.contains("'" + role + "'"))
                .toList();

        assertThat(pages).allSatisfy(page -> assertThat(
                        page.getAnnotation(RolesAllowed.class).value())
                .containsExactlyInAnyOrderElementsOf(roles));
    }
}
