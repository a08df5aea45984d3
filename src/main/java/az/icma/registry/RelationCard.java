package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A relation as it looks from one of its ends.
 *
 * @param outgoing whether the record in front of us stands at its beginning
 * @param other the record at the other end
 * @param since {@code null} = not known
 * @param until last day; {@code null} = it lasts
 */
public record RelationCard(
        UUID id,
        RelationKind kind,
        boolean outgoing,
        UUID other,
        LocalDate since,
        LocalDate until,
        @Classified(Datum.WORDS) String note) {

    public RecordKind otherKind() {
        return outgoing ? kind.to() : kind.from();
    }

    public boolean lasts() {
        return until == null;
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
