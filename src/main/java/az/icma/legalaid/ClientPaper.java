package az.icma.legalaid;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper that was printed for a client.
 *
 * @param number of the register in which it stands; the same in both languages
 * @param language {@code az} or {@code en}
 * @param attachmentId the file, with the attachments of the case
 */
public record ClientPaper(
        PaperKind kind, String number, String language, UUID attachmentId, UUID issuedBy, Instant issuedAt) {}
