package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.util.Optional;

/** An action with what came of it, opened for whoever may read it. */
public record ToldAction(CampaignAction action, @Classified(Datum.WORDS) Optional<String> actionResult) {

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
