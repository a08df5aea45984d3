package az.icma.casefile;

import az.icma.audit.Act;
import az.icma.audit.AuditTrail;
import az.icma.audit.Deed;
import az.icma.forms.FileShelf;
import az.icma.security.Allowance;
import az.icma.security.Allowances;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.Refused;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of matters: content on disk under a random id, everything else in the database. */
@Service
@Transactional
public class CaseAttachments {

    public static final long LARGEST = FileShelf.LARGEST;

    private final FileStore store;
    private final JdbcClient jdbc;
    private final CaseSeal seal;
    private final CaseFileService cases;
    private final CaseTimeline timeline;
    private final AuditTrail audit;
    private final Allowances allowances;
    private final CurrentUser currentUser;
    private final Clock clock;

    CaseAttachments(
            FileStore store,
            JdbcClient jdbc,
            CaseSeal seal,
            CaseFileService cases,
            CaseTimeline timeline,
            AuditTrail audit,
            Allowances allowances,
            CurrentUser currentUser,
            Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.seal = seal;
        this.cases = cases;
        this.timeline = timeline;
        this.audit = audit;
        this.allowances = allowances;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Attaches a file that the signed-in person hands over.
     *
     * @throws Refused {@code casefile.attachment.error.…} if it is too large or empty
     * @throws Refused {@code files.Refusal.…} if it is of a kind that is not taken, or dangerous
     */
    @PreAuthorize("isAuthenticated()")
    public CaseAttachment add(UUID caseId, String name, InputStream content) {
        SignedIn reader = currentUser.require();
        cases.writable(caseId, reader);
        allowances.spend(Allowance.UPLOADS);
        UUID id = UUID.randomUUID();
        FileStore.Stored stored = store.put(id, name, content);
        CaseAttachment attachment = new CaseAttachment(
                id,
                caseId,
                stored.name(),
                stored.mediaType(),
                stored.size(),
                Optional.of(reader.id()),
                clock.instant());
        insert(attachment, stored);
        timeline.add(caseId, "casefile.timeline.attached");
        return attachment;
    }

    /** The content, for whoever may open the matter; empty as well where the file exists but may not be seen. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Content> content(UUID attachmentId) {
        SignedIn reader = currentUser.require();
        return find(attachmentId)
                .filter(attachment -> cases.visible(attachment.caseId(), reader).isPresent())
                .flatMap(this::content);
    }

    private Optional<Content> content(CaseAttachment attachment) {
        byte[] key = jdbc.sql("SELECT content_key FROM case_attachment WHERE id = :id")
                .param("id", attachment.id())
                .query((row, index) -> row.getBytes(1))
                .list()
                .get(0);
        return seal.isErased(key)
                ? Optional.empty()
                : Optional.of(new Content(attachment, store, seal.open(CaseColumns.CONTENT_KEY, attachment.id(), key)));
    }

    /** Asked again at every download: access may have changed since the page was drawn. */
    public DownloadHandler download(UUID id) {
        return DownloadHandler.fromInputStream(event -> isTooMuch() ? DownloadResponse.error(429) : fetched(event, id));
    }

    private DownloadResponse fetched(DownloadEvent event, UUID id) {
        return content(id)
                .map(content -> {
                    audit.record(Deed.of(Act.FILE_FETCHED, content.attachment().caseId())
                            .with("file", id.toString()));
                    event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                    return response(content);
                })
                .orElseGet(() -> DownloadResponse.error(404));
    }

    private boolean isTooMuch() {
        try {
            allowances.spend(Allowance.DISCLOSURES);
            return false;
        } catch (Refused tooMany) {
            return true;
        }
    }

    private static DownloadResponse response(Content content) {
        try {
            return new DownloadResponse(
                    content.open(),
                    content.attachment().name(),
                    content.attachment().mediaType(),
                    content.attachment().size());
        } catch (IOException e) {
            return DownloadResponse.error(404);
        }
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<CaseAttachment> of(UUID caseId) {
        return jdbc.sql("SELECT * FROM case_attachment WHERE case_id = :caseId ORDER BY added_at DESC, id")
                .param("caseId", caseId)
                .query((row, index) -> attachment(row))
                .list();
    }

    private Optional<CaseAttachment> find(UUID id) {
        return jdbc.sql("SELECT * FROM case_attachment WHERE id = :id")
                .param("id", id)
                .query((row, index) -> attachment(row))
                .optional();
    }

    private void insert(CaseAttachment attachment, FileStore.Stored stored) {
        jdbc.sql(
                        """
                        INSERT INTO case_attachment
                            (id, case_id, original_name, media_type, size, sha256, content_key, added_by, added_at)
                        VALUES (:id, :caseId, :name, :type, :size, :sha256, :key, :by, :at)
                        """)
                .param("id", attachment.id())
                .param("caseId", attachment.caseId())
                .param(
                        "name",
                        seal.seal(CaseColumns.ATTACHMENT_NAME, attachment.id(), attachment.caseId(), attachment.name()))
                .param("type", attachment.mediaType())
                .param("size", attachment.size())
                .param("sha256", stored.sha256())
                .param("key", seal.seal(CaseColumns.CONTENT_KEY, attachment.id(), attachment.caseId(), stored.key()))
                .param("by", attachment.by().orElse(null))
                .param("at", attachment.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private CaseAttachment attachment(ResultSet row) throws SQLException {
        return new CaseAttachment(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                seal.open(CaseColumns.ATTACHMENT_NAME, row, "original_name"),
                row.getString("media_type"),
                row.getLong("size"),
                Optional.ofNullable(row.getObject("added_by", UUID.class)),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    /** A file to be served as a download. */
    public static final class Content {

        private final CaseAttachment attachment;
        private final FileStore store;
        private final String key;

        private Content(CaseAttachment attachment, FileStore store, String key) {
            this.attachment = attachment;
            this.store = store;
            this.key = key;
        }

        public CaseAttachment attachment() {
            return attachment;
        }

        /** The content as it was handed over, opened while it is read. */
        public InputStream open() throws IOException {
            return store.open(attachment.id(), key);
        }
    }
}
