package az.icma.casefile.ui;

import az.icma.casefile.CaseFileService;
import az.icma.casefile.Party;
import az.icma.registry.MaskedValue;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.PersonCard;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonReveals;
import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who can be called in a matter, and what is known of reaching them. */
@Component
class CallParties {

    private final CaseFileService cases;
    private final PersonDirectory people;
    private final PersonReveals reveals;
    private final OrganisationDirectory organisations;

    CallParties(
            CaseFileService cases, PersonDirectory people, PersonReveals reveals, OrganisationDirectory organisations) {
        this.cases = cases;
        this.people = people;
        this.reveals = reveals;
        this.organisations = organisations;
    }

    /** Each once, in the role in which they came first. */
    List<Party> of(UUID caseId) {
        List<Party> parties = cases.parties(caseId);
        return parties.stream()
                .filter(party -> parties.stream()
                        .filter(other -> other.registryId().equals(party.registryId()))
                        .findFirst()
                        .filter(party::equals)
                        .isPresent())
                .toList();
    }

    String name(Party.Kind kind, UUID id) {
        return kind == Party.Kind.PERSON
                ? people.name(id)
                : organisations.name(id, UI.getCurrent().getLocale());
    }

    /** Empty for organisations. */
    Optional<PersonCard> person(Party party) {
        return party.kind() == Party.Kind.PERSON ? people.find(party.registryId()) : Optional.empty();
    }

    /** The numbers to call, which open as on the page of the person. */
    MaskedValue phones(PersonCard card, String label) {
        return new MaskedValue(reveals, card.id(), card.details(), "phones", label);
    }
}
