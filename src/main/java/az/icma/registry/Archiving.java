package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import az.icma.shared.Refused;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody was taken out of lists and searches, and why. The name stays wherever it is written.
 *
 * @param by who did it; {@code null} where that was not written down yet
 * @param note in a few words; {@code null} = nothing to add
 */
public record Archiving(ArchiveReason reason, LocalDate day, UUID by, @Classified(Datum.WORDS) String note) {

    public Archiving {
        note = Texts.orNull(note);
    }

    /** @throws Refused if nobody says why */
    static Archiving because(ArchiveReason reason, String note, LocalDate day, UUID by) {
        if (reason == null) {
            throw new Refused("registry.archive.error.reason");
        }
        return new Archiving(reason, day, by, note);
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
