package az.icma.demonstration;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/**
 * Forty cases, oldest first: what was done in a year and a half, then thirteen that together went through, or stand at,
 * every branch of the legal-aid lifecycle; then the campaigns of three years.
 */
@Component
@Conditional(DemonstrationMode.class)
class CaseStories {

    private final EverydayStories everyday;
    private final LetterStories letters;
    private final TurningStories turning;
    private final ShortStories shortOnes;
    private final CampaignStories campaigns;

    CaseStories(
            EverydayStories everyday,
            LetterStories letters,
            TurningStories turning,
            ShortStories shortOnes,
            CampaignStories campaigns) {
        this.everyday = everyday;
        this.letters = letters;
        this.turning = turning;
        this.shortOnes = shortOnes;
        this.campaigns = campaigns;
    }

    List<CaseStory> all() {
        return Stream.of(everyday.all(), recent(), campaigns.all())
                .flatMap(stories -> stories)
                .toList();
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
