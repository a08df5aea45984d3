package az.icma.demonstration;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/**
 * Forty cases, oldest first: what was done in a year and a half, then thirteen that together went through, or stand at,
 * every branch of the legal-aid lifecycle.
 */
@Component
@Conditional(DemonstrationMode.class)
class CaseStories {

    private final EverydayStories everyday;
    private final LetterStories letters;
    private final TurningStories turning;
    private final ShortStories shortOnes;

    CaseStories(EverydayStories everyday, LetterStories letters, TurningStories turning, ShortStories shortOnes) {
        this.everyday = everyday;
        this.letters = letters;
        this.turning = turning;
        this.shortOnes = shortOnes;
    }

    List<CaseStory> all() {
        return Stream.concat(everyday.all(), recent()).toList();
    }

    private Stream<CaseStory> recent() {
        return Stream.of(
                new CaseStory("pension-resolved", letters::pensionResolved),
                new CaseStory("water-silence", letters::waterWithoutReply),
                new CaseStory("dismissal-advice", shortOnes::adviceOnDismissal),
                new CaseStory("debt-refused", shortOnes::debtRefused),
                new CaseStory("defence-referred", shortOnes::defenceReferred),
                new CaseStory("land-withdrawn", shortOnes::landWithdrawn),
                new CaseStory("road-waiting", letters::roadAwaitsReply),
                new CaseStory("benefit-reopened", turning::benefitReopened),
                new CaseStory("opened-by-mistake", shortOnes::openedByMistake),
                new CaseStory("neighbours-conflict", turning::neighboursInConflict),
                new CaseStory("eviction-urgent", turning::evictionIsUrgent),
                new CaseStory("no-consent", shortOnes::withoutConsent),
                new CaseStory("just-called", shortOnes::justCalled));
    }
}
