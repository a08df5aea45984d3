package az.icma.inbox;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.time.Instant;
import java.util.Map;

/** What somebody typed into a form and has not handed in yet; typed as the form's fields ask. */
public record TaskDraft(@Classified(Datum.WORDS) Map<String, Object> values, Instant savedAt) {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
