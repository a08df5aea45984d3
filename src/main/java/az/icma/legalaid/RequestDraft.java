package az.icma.legalaid;

import java.time.Instant;
import java.util.Map;

/** What somebody typed of a request before being interrupted: the fields of the page as text. */
public record RequestDraft(Map<String, String> values, Instant savedAt) {

    public RequestDraft {
        values = Map.copyOf(values);
    }
}
