package az.icma.casefile;

import az.icma.forms.FileShelf;
import az.icma.forms.FormFile;
import az.icma.security.Allowance;
import az.icma.security.Allowances;
import az.icma.security.CurrentUser;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.InputStream;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
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
    private final CaseSeal seal;
    private final CurrentUser currentUser;
    private final Allowances allowances;
    private final ObjectProvider<CaseAttachments> attachments;
    private final Clock clock;

    CaseShelf(
            FileStore store,
            JdbcClient jdbc,
            CaseSeal seal,
            CurrentUser currentUser,
            Allowances allowances,
            ObjectProvider<CaseAttachments> attachments,
            Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.seal = seal;
        this.currentUser = currentUser;
        this.allowances = allowances;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public String put(String name, String mediaType, InputStream content) {
        Background.UPKEEP.run(this::clearForgotten);
        UUID by = currentUser.require().id();
        allowances.spend(Allowance.UPLOADS);
        UUID id = UUID.randomUUID();
        FileStore.Stored stored = store.put(id, name, content);
        jdbc.sql(
                        """
                        INSERT INTO case_shelf (id, original_name, media_type, size, sha256, content_key, put_by, put_at)
                        VALUES (:id, :name, :type, :size, :sha256, :key, :by, :at)
                        """)
                .param("id", id)
                .param("name", seal.sealOf(by, CaseColumns.SHELF_NAME, id, stored.name()))
                .param("type", stored.mediaType())
                .param("size", stored.size())
                .param("sha256", stored.sha256())
                .param("key", seal.sealOf(by, CaseColumns.SHELF_CONTENT_KEY, id, stored.key()))
                .param("by", by)
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
        List<byte[]> handedOver = handedOver(id, caseId, by);
        int taken = jdbc.sql(
                        """
                        WITH taken AS (DELETE FROM case_shelf WHERE id = :id AND put_by = :by RETURNING *)
                        INSERT INTO case_attachment
                            (id, case_id, business_key, original_name, media_type, size, sha256, content_key, added_by,
                             added_at)
                        SELECT id, :caseId, :businessKey, :name, media_type, size, sha256, :key, put_by, :at FROM taken
                        """)
                .param("id", id)
                .param("by", by)
                .param("caseId", caseId)
                .param("businessKey", businessKey)
                .param("name", handedOver.get(0), Types.BINARY)
                .param("key", handedOver.get(1), Types.BINARY)
                .param("at", now())
                .update();
        if (taken == 0 && !belongsTo(id, caseId)) {
            throw new Refused("casefile.attachment.error.gone");
        }
    }

    /** Name and key of the content go from the key of whoever put the file there to that of the matter. */
    private List<byte[]> handedOver(UUID id, UUID caseId, UUID by) {
        return jdbc.sql("SELECT original_name, content_key FROM case_shelf WHERE id = :id AND put_by = :by FOR UPDATE")
                .param("id", id)
                .param("by", by)
                .query((row, index) -> Arrays.asList(
                        seal.seal(
                                CaseColumns.ATTACHMENT_NAME,
                                id,
                                caseId,
                                seal.open(CaseColumns.SHELF_NAME, id, row.getBytes(1))),
                        seal.seal(
                                CaseColumns.CONTENT_KEY,
                                id,
                                caseId,
                                seal.open(CaseColumns.SHELF_CONTENT_KEY, id, row.getBytes(2)))))
                .optional()
                .orElse(Arrays.asList(null, null));
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
