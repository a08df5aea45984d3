package az.icma.registry;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A relation as it is written down.
 *
 * @param since {@code null} = not known
 * @param note {@code null} = nothing to add
 */
public record NewRelation(RelationKind kind, UUID from, UUID to, LocalDate since, String note) {

    public NewRelation {
        note = Texts.orNull(note);
    }
}
