package az.icma.registry;

import az.icma.shared.Baku;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A field whose value is a person: found by name, phone or FİN, or registered in place. A page takes one from an {@code
 * ObjectProvider<PersonPicker>} for each field.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class PersonPicker extends EntryPicker<PersonHit> {

    private final transient PersonDirectory directory;
    private final transient PersonRegistry registry;
    private final transient DistrictDirectory districts;
    private final transient Clock clock;

    PersonPicker(PersonDirectory directory, PersonRegistry registry, DistrictDirectory districts, Clock clock) {
        super("registry.person-picker", registry::mayWrite);
        this.directory = directory;
        this.registry = registry;
        this.districts = districts;
        this.clock = clock;
        offer();
    }

    /** Finds people and registers none: where somebody is meant who is known already. */
    public PersonPicker knownOnly() {
        offerKnownOnly();
        return this;
    }

    @Override
    Stream<PersonHit> find(String typed, int offset, int limit) {
        return directory.search(typed, null, offset, limit).stream();
    }

    @Override
    int count(String typed) {
        return directory.count(typed, null);
    }

    @Override
    UUID id(PersonHit found) {
        return found.id();
    }

    @Override
    String label(PersonHit found) {
        return PersonLabel.of(found, districts, getLocale());
    }

    @Override
    PersonHit known(UUID id) {
        return directory.find(id).map(PersonPicker::hit).orElse(null);
    }

    private static PersonHit hit(PersonCard card) {
        PersonDetails details = card.details();
        return new PersonHit(card.id(), card.name(), details.birthYear(), details.district(), PersonHit.Match.NAME);
    }

    @Override
    void register(String typed) {
        int thisYear = Baku.today(clock).getYear();
        new NewPersonDialog(registry, districts, thisYear, start(typed), this::choose).open();
    }

    /** What was typed in vain is a start: surname, given name, the rest. */
    private static PersonDetails start(String typed) {
        List<String> words = List.of(typed.strip().split("\\s+", 3));
        if (typed.chars().anyMatch(Character::isDigit)) {
            return PersonDetails.named(null, null, null).phones(typed);
        }
        return PersonDetails.named(
                words.get(0), words.size() > 1 ? words.get(1) : null, words.size() > 2 ? words.get(2) : null);
    }
}
