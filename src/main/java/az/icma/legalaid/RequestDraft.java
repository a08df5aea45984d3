package az.icma.legalaid;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.time.Instant;
import java.util.Map;

/** What somebody typed of a request before being interrupted: the fields of the page as text. */
public record RequestDraft(@Classified(Datum.WORDS) Map<String, String> values, Instant savedAt) {

    public RequestDraft {
        values = Map.copyOf(values);
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
