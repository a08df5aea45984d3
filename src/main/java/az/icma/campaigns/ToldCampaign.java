package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.util.Optional;

/** A campaign, opened for whoever may read it. */
public record ToldCampaign(
        Campaign campaign,
        @Classified(Datum.WORDS) Optional<String> suspendedWhy,
        @Classified(Datum.WORDS) Optional<String> publicSummary) {

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
