package az.icma.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands in the audit about one deed.
 *
 * @param act the name of an {@link Act}; of a former one where it is old
 * @param details JSON as the database orders it
 */
public record AuditRecord(
        long id, Instant at, Optional<UUID> actor, String act, Optional<UUID> subject, String details) {

    static AuditRecord of(ResultSet row) throws SQLException {
        return new AuditRecord(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("actor", UUID.class)),
                row.getString("act"),
                Optional.ofNullable(row.getObject("subject_id", UUID.class)),
                row.getString("details"));
    }
}
