package az.icma.registry.ui;

import az.icma.registry.RegistryPageSection;
import com.vaadin.flow.component.Component;
import org.springframework.beans.factory.ObjectProvider;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What other modules know of a person or an organisation, in their order. */
@org.springframework.stereotype.Component
class RegistrySections {

    private final ObjectProvider<RegistryPageSection> sections;

    RegistrySections(ObjectProvider<RegistryPageSection> sections) {
        this.sections = sections;
    }

    List<Component> of(UUID id) {
        return sections.stream()
                .sorted(Comparator.comparingInt(RegistryPageSection::order))
                .flatMap(section -> section.content(id).stream())
                .toList();
    }
}
