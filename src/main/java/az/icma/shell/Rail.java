package az.icma.shell;

import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.ui.RailEntry;
import az.icma.shared.ui.RailEntry.Section;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages that the modules hang into the rail, as far as the current user may open them. */
@Component
class Rail {

    /** Those whose day is not made of steps. */
    private static final Map<Role, Section> SECTION_OF = Map.of(
            Role.EVALUATOR, Section.EVALUATION,
            Role.PROCESS_MANAGER, Section.PROCESSES,
            Role.ADMIN, Section.ADMINISTRATION);

    private final List<RailEntry> entries;
    private final AccessAnnotationChecker access;
    private final HomeSections home;
    private final CurrentUser currentUser;

    Rail(
            ObjectProvider<RailEntry> entries,
            AccessAnnotationChecker access,
            HomeSections home,
            CurrentUser currentUser) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing(RailEntry::section).thenComparingInt(RailEntry::order))
                .toList();
        this.access = access;
        this.home = home;
        this.currentUser = currentUser;
    }

    /** In the order of the sections and within them; sections without a page are left out. */
    Map<Section, List<RailEntry>> forCurrentUser() {
        Map<Section, List<RailEntry>> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            List<RailEntry> open = entries.stream()
                    .filter(entry -> entry.section() == section)
                    .filter(this::isOpen)
                    .toList();
            if (!open.isEmpty()) {
                sections.put(section, open);
            }
        }
        return sections;
    }

    /** Where somebody starts whose work the start page does not show: in the section of their role. */
    Optional<RailEntry> firstOfTheirOwn() {
        Set<Section> own = currentUser.get().map(SignedIn::roles).orElse(Set.of()).stream()
                .map(SECTION_OF::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<RailEntry> open = entries.stream().filter(this::isOpen).toList();
        return open.stream()
                .filter(entry -> own.contains(entry.section()))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    private boolean isOpen(RailEntry entry) {
        return entry.view() == HomeView.class
                ? home.concernReader()
                : access.hasAccess(entry.view(), VaadinServletRequest.getCurrent());
    }
}
