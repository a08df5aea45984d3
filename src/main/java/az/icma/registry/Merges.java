package az.icma.registry;

import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import az.icma.shared.Refused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What was merged, what it was before and what moved: all that is needed to take it back. */
@Component
class Merges {

    private static final String STANDING = "SELECT * FROM record_merge WHERE undone_at IS NULL AND ";

    static final SealedColumn<String> BEFORE = SealedColumn.ofText("record_merge", "before");
    static final SealedColumn<String> AFTER = SealedColumn.ofText("record_merge", "after");

    private final JdbcClient jdbc;
    private final Seal seal;
    private final ObjectMapper json;
    private final Clock clock;

    Merges(JdbcClient jdbc, Seal seal, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    UUID record(RecordKind kind, UUID kept, UUID gone, Record before, Record after, UUID by) {
        UUID id = UUID.randomUUID();
        Subject about = about(kind, kept);
        jdbc.sql(
                        """
                        INSERT INTO record_merge (id, record_kind, kept_id, gone_id, before, after, merged_by, merged_at)
                        VALUES (:id, :kind, :kept, :gone, :before, :after, :by, :at)
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("kept", kept)
                .param("gone", gone)
                .param("before", seal.seal(BEFORE, id, about, written(before)).bytes())
                .param("after", seal.seal(AFTER, id, about, written(after)).bytes())
                .param("by", by)
                .param("at", now())
                .update();
        return id;
    }

    static Subject about(RecordKind kind, UUID kept) {
        return kind == RecordKind.PERSON ? Subject.person(kept) : Subject.organisation(kept);
    }

    void moved(UUID id, String place, List<String> rows) {
        for (int i = 0; i < rows.size(); i++) {
            jdbc.sql(
                            """
                            INSERT INTO record_merge_move (merge_id, place, position, row_key)
                            VALUES (:id, :place, :position, :row)
                            """)
                    .param("id", id)
                    .param("place", place)
                    .param("position", i)
                    .param("row", rows.get(i))
                    .update();
        }
    }

    List<String> moved(UUID id, String place) {
        return jdbc.sql(
                        "SELECT row_key FROM record_merge_move WHERE merge_id = :id AND place = :place ORDER BY position")
                .param("id", id)
                .param("place", place)
                .query(String.class)
                .list();
    }

    /** Those that can be taken back, the newest first. */
    List<MergeCard> standing(UUID kept) {
        return jdbc.sql(STANDING + "kept_id = :kept ORDER BY merged_at DESC")
                .param("kept", kept)
                .query((row, index) -> card(row))
                .list();
    }

    /** Locked, so that nobody takes it back twice. */
    MergeCard get(UUID id) {
        return jdbc.sql(STANDING + "id = :id FOR UPDATE")
                .param("id", id)
                .query((row, index) -> card(row))
                .optional()
                .orElseThrow(() -> new Refused("registry.merge.error.undone"));
    }

    <R extends Record> R before(UUID id, Class<R> type) {
        return read(id, "before", BEFORE, type);
    }

    <R extends Record> R after(UUID id, Class<R> type) {
        return read(id, "after", AFTER, type);
    }

    void undone(UUID id, UUID by) {
        jdbc.sql("UPDATE record_merge SET undone_by = :by, undone_at = :at WHERE id = :id")
                .param("id", id)
                .param("by", by)
                .param("at", now())
                .update();
    }

    private <R extends Record> R read(UUID id, String name, SealedColumn<String> column, Class<R> type) {
        Sealed<String> kept = jdbc.sql("SELECT " + name + " FROM record_merge WHERE id = :id")
                .param("id", id)
                .query((row, index) -> Sealed.<String>stored(row.getBytes(1)))
                .single();
        String text = seal.open(column, id, kept).orElseThrow(() -> new Refused("registry.merge.error.undone"));
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("merge " + id);
        }
    }

    private String written(Record details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(details.getClass().getSimpleName());
        }
    }

    private static MergeCard card(ResultSet row) throws SQLException {
        return new MergeCard(
                row.getObject("id", UUID.class),
                RecordKind.valueOf(row.getString("record_kind")),
                row.getObject("kept_id", UUID.class),
                row.getObject("gone_id", UUID.class),
                row.getObject("merged_by", UUID.class),
                row.getObject("merged_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
