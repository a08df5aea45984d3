package az.icma.casefile;

import az.icma.forms.FileShelf;
import az.icma.forms.FormFile;
import az.icma.security.CurrentUser;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Files given with a form that was not sent yet. They belong to whoever put them there, and become attachments of the
 * matter when the answers are kept.
 */
@Component
@Transactional
class CaseShelf implements FileShelf {

    /** Longer than any draft lives. */
    private static final Duration FORGOTTEN = Duration.ofDays(90);

    private final FileStore store;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final ObjectProvider<CaseAttachments> attachments;
    private final Clock clock;

    CaseShelf(
            FileStore store,
            JdbcClient jdbc,
            CurrentUser currentUser,
            ObjectProvider<CaseAttachments> attachments,
            Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public String put(String name, String mediaType, InputStream content) {
        Background.UPKEEP.run(this::clearForgotten);
        UUID id = UUID.randomUUID();
        FileStore.Stored stored = store.put(id, name, content);
        jdbc.sql(
                        """
                        INSERT INTO case_shelf (id, original_name, media_type, size, sha256, put_by, put_at)
                        VALUES (:id, :name, :type, :size, :sha256, :by, :at)
                        """)
                .param("id", id)
                .param("name", stored.name())
                .param("type", stored.mediaType())
                .param("size", stored.size())
                .param("sha256", stored.sha256())
                .param("by", currentUser.require().id())
                .param("at", now())
                .update();
        return id.toString();
    }

    @Override
    public void discard(String reference) {
        UUID id = UUID.fromString(reference);
        int own = jdbc.sql("DELETE FROM case_shelf WHERE id = :id AND put_by = :by")
                .param("id", id)
                .param("by", currentUser.require().id())
                .update();
        if (own == 1) {
            store.removeOnCommit(id);
        }
    }

    @Override
    public Optional<DownloadHandler> download(String reference) {
        return Optional.of(attachments.getObject().download(UUID.fromString(reference)));
    }

    /** The file now belongs to the matter; one that is there already stays. */
    void take(FormFile file, UUID caseId, UUID businessKey, UUID by) {
        UUID id = UUID.fromString(file.reference());
        int taken = jdbc.sql(
                        """
                        WITH taken AS (DELETE FROM case_shelf WHERE id = :id AND put_by = :by RETURNING *)
                        INSERT INTO case_attachment
                            (id, case_id, business_key, original_name, media_type, size, sha256, added_by, added_at)
                        SELECT id, :caseId, :businessKey, original_name, media_type, size, sha256, put_by, :at FROM taken
                        """)
                .param("id", id)
                .param("by", by)
                .param("caseId", caseId)
                .param("businessKey", businessKey)
                .param("at", now())
                .update();
        if (taken == 0 && !belongsTo(id, caseId)) {
            throw new Refused("casefile.attachment.error.gone");
        }
    }

    private boolean belongsTo(UUID id, UUID caseId) {
        return jdbc.sql("SELECT count(*) FROM case_attachment WHERE id = :id AND case_id = :caseId")
                        .param("id", id)
                        .param("caseId", caseId)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private void clearForgotten() {
        jdbc.sql("DELETE FROM case_shelf WHERE put_at < :before RETURNING id")
                .param("before", now().minus(FORGOTTEN))
                .query(UUID.class)
                .list()
                .forEach(store::removeOnCommit);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
