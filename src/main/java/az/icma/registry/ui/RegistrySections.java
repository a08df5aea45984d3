package az.icma.registry.ui;

import az.icma.registry.OpenMatters;
import az.icma.registry.RegistryPageSection;
import az.icma.security.StaffDirectory;
import com.vaadin.flow.component.Component;
import org.springframework.beans.factory.ObjectProvider;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What other modules know of a person or an organisation, in their order. */
@org.springframework.stereotype.Component
class RegistrySections {

    private final ObjectProvider<RegistryPageSection> sections;
    private final ObjectProvider<OpenMatters> matters;
    private final StaffDirectory staff;

    RegistrySections(
            ObjectProvider<RegistryPageSection> sections, ObjectProvider<OpenMatters> matters, StaffDirectory staff) {
        this.sections = sections;
        this.matters = matters;
        this.staff = staff;
    }

    List<Component> of(UUID id) {
        List<Component> contents = sections.stream()
                .sorted(Comparator.comparingInt(RegistryPageSection::order))
                .flatMap(section -> section.content(id).stream())
                .toList();
        contents.forEach(content -> content.addClassName("icma-registry-block"));
        return contents;
    }

    /** How many open matters of other modules name the record, as far as the reader may know. */
    int openMatters(UUID id) {
        return matters.stream().mapToInt(known -> known.naming(id)).sum();
    }

    /** Name of a colleague; a dash for nobody. */
    String colleague(UUID id) {
        return id == null ? "–" : staff.name(id);
    }
}
