package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import org.springframework.lang.Nullable;

/**
 * What was said of a change.
 *
 * @param contribution what the campaign had to do with it
 * @param substantiatedBy the role or organisation outside of ours that confirms it
 */
public record OutcomeWords(
        @Classified(Datum.WORDS) String whoChanged,
        @Classified(Datum.WORDS) String whatChanged,
        @Classified(Datum.WORDS) @Nullable String contribution,
        @Classified(Datum.WORDS) @Nullable String substantiatedBy) {

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
