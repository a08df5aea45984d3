package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.util.List;

/** A demand with what was promised on it, opened for whoever may read it. */
public record ToldDemand(
        Demand demand,
        @Classified(Datum.WORDS) String wording,
        @Classified(Datum.WORDS) String criterion,
        List<ToldCommitment> commitments) {

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
