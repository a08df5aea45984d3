package az.icma.registry;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An {@link Archiving} without its words, which each record keeps in its own way. */
@Embeddable
record Archived(
        @Enumerated(EnumType.STRING) @Column(name = "archive_reason") ArchiveReason reason,
        @Column(name = "archived_on") LocalDate day,
        @Column(name = "archived_by") UUID by) {

    static Archived of(Archiving because) {
        return new Archived(because.reason(), because.day(), because.by());
    }

    Archiving saying(String note) {
        return new Archiving(reason, day, by, note);
    }
}
