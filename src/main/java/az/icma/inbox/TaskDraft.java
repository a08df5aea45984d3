package az.icma.inbox;

import java.time.Instant;
import java.util.Map;

/** What somebody typed into a form and has not handed in yet; typed as the form's fields ask. */
public record TaskDraft(Map<String, Object> values, Instant savedAt) {}
