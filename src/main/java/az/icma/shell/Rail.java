package az.icma.shell;

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
import java.util.Optional;

/** The pages that the modules hang into the rail, as far as the current user may open them. */
@Component
class Rail {

    private final List<RailEntry> entries;
    private final AccessAnnotationChecker access;

    Rail(ObjectProvider<RailEntry> entries, AccessAnnotationChecker access) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing(RailEntry::section).thenComparingInt(RailEntry::order))
                .toList();
        this.access = access;
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

    /** Where a person starts the day: the first page that is theirs. */
    Optional<RailEntry> first() {
        return entries.stream().filter(this::isOpen).findFirst();
    }

    private boolean isOpen(RailEntry entry) {
        return access.hasAccess(entry.view(), VaadinServletRequest.getCurrent());
    }
}
