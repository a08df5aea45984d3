package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A relation as it is written down.
 *
 * @param since {@code null} = not known
 * @param note {@code null} = nothing to add
 */
public record NewRelation(
        RelationKind kind, UUID from, UUID to, LocalDate since, @Classified(Datum.WORDS) String note) {

    public NewRelation {
        note = Texts.orNull(note);
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
