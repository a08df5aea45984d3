package az.icma.appeals;

import az.icma.casefile.CaseFileService;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import static az.icma.appeals.Required.required;

/** One letter to many authorities: each gets its own number, clock and reply, and the replies are compared. */
@Component
class SameLetter {

    private final Appeals appeals;
    private final CaseFileService cases;
    private final LetterDrafts drafts;
    private final Clock clock;

    SameLetter(Appeals appeals, CaseFileService cases, LetterDrafts drafts, Clock clock) {
        this.appeals = appeals;
        this.cases = cases;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** A copy for each other authority that its author named. */
    void copy(Appeal letter) {
        UUID first = required(letter.authorityId());
        cases.answers(letter.caseId(), letter.id()).codes("appealOtherAuthorities").stream()
                .map(UUID::fromString)
                .distinct()
                .filter(authority -> !authority.equals(first))
                .forEach(authority -> {
                    Appeal copy = appeals.save(letter.copyTo(authority, clock.instant()));
                    drafts.begin(copy, letter, LetterDrafts.to(authority));
                });
    }

    /** Ids of the copies, always in the same order: the model asks more than once. */
    List<String> copies(UUID letter) {
        return appeals.findBySameAsOrderById(letter).stream()
                .map(copy -> copy.id().toString())
                .toList();
    }
}
