package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.util.Optional;

/** A promise, opened for whoever may read it. */
public record ToldCommitment(
        Commitment commitment,
        @Classified(Datum.WORDS) String promisedWhat,
        @Classified(Datum.WORDS) Optional<String> promisedBy) {

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
