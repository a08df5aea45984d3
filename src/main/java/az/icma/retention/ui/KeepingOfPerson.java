package az.icma.retention.ui;

import az.icma.registry.PersonDirectory;
import az.icma.registry.RegistryPageSection;
import az.icma.sealing.Subject;
import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;

import java.util.Optional;
import java.util.UUID;

/** On the page of a person. Organisations are kept as long as they are needed. */
@Service
class KeepingOfPerson implements RegistryPageSection {

    private final PersonDirectory people;
    private final KeepingActs acts;

    KeepingOfPerson(PersonDirectory people, KeepingActs acts) {
        this.people = people;
        this.acts = acts;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> content(UUID id) {
        Subject person = Subject.person(id);
        return people.find(id).isPresent() && acts.concerns(person)
                ? Optional.of(new HoldBlock(person, acts))
                : Optional.empty();
    }
}
