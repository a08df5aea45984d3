package az.icma.casefile;

import az.icma.casefile.Telling.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What colleagues wrote down about matters, and whom they told so. */
@Component
class CaseNotes {

    private final JdbcClient jdbc;
    private final CaseSeal seal;
    private final Clock clock;

    CaseNotes(JdbcClient jdbc, CaseSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    UUID write(UUID caseId, String text, UUID by) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        INSERT INTO case_note (id, case_id, text, written_by, written_at)
                        VALUES (:id, :caseId, :text, :by, :at)
                        """)
                .param("id", id)
                .param("caseId", caseId)
                .param("text", seal.seal(CaseColumns.NOTE, id, caseId, text))
                .param("by", by)
                .param("at", now())
                .update();
        return id;
    }

    void tell(UUID noteId, UUID caseId, Kind kind, Collection<UUID> colleagues) {
        colleagues.forEach(colleague -> jdbc.sql(
                        """
                        INSERT INTO case_telling (note_id, case_id, user_id, kind)
                        VALUES (:noteId, :caseId, :user, :kind) ON CONFLICT DO NOTHING
                        """)
                .param("noteId", noteId)
                .param("caseId", caseId)
                .param("user", colleague)
                .param("kind", kind.name())
                .update());
    }

    /** Newest first. */
    List<CaseNote> of(UUID caseId) {
        return jdbc.sql(
                        """
                        SELECT n.*, ARRAY(SELECT t.user_id FROM case_telling t WHERE t.note_id = n.id) AS told
                        FROM case_note n WHERE n.case_id = :caseId ORDER BY n.written_at DESC, n.id
                        """)
                .param("caseId", caseId)
                .query((row, index) -> new CaseNote(
                        seal.open(CaseColumns.NOTE, row, "text"),
                        Optional.ofNullable(row.getObject("written_by", UUID.class)),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        Set.of((UUID[]) row.getArray("told").getArray())))
                .list();
    }

    /** What this colleague was told and has not read, newest first. */
    List<Telling> unread(UUID userId) {
        return jdbc.sql(
                        """
                        SELECT n.id, t.case_id, t.kind, n.text, n.written_by, n.written_at
                        FROM case_telling t JOIN case_note n ON n.id = t.note_id
                        WHERE t.user_id = :user AND t.read_at IS NULL ORDER BY n.written_at DESC, n.id
                        """)
                .param("user", userId)
                .query((row, index) -> new Telling(
                        row.getObject("case_id", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        seal.open(CaseColumns.NOTE, row, "text"),
                        Optional.ofNullable(row.getObject("written_by", UUID.class)),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void read(UUID caseId, UUID userId) {
        jdbc.sql(
                        "UPDATE case_telling SET read_at = :at WHERE case_id = :caseId AND user_id = :user AND read_at IS NULL")
                .param("at", now())
                .param("caseId", caseId)
                .param("user", userId)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
