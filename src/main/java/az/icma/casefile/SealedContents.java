package az.icma.casefile;

import az.icma.sealing.SealedColumn;
import az.icma.shared.AtStart;
import az.icma.shared.database.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.UUID;

/**
 * Seals the contents of files of the time before, one after the other, at the first start that can; after a kill it goes
 * on where it was. Later there is nothing to do.
 */
@Component
class SealedContents extends AtStart {

    /** Before models are published and stories told. */
    static final int PHASE = 50;

    private static final Logger log = LoggerFactory.getLogger(SealedContents.class);

    private final FileStore store;
    private final JdbcClient jdbc;
    private final CaseSeal seal;
    private final TransactionTemplate each;

    SealedContents(FileStore store, JdbcClient jdbc, CaseSeal seal, TransactionTemplate each) {
        super(PHASE);
        this.store = store;
        this.jdbc = jdbc;
        this.seal = seal;
        this.each = each;
    }

    @Override
    protected void prepare() {
        Background.PROCESS.run(this::sealAll);
    }

    private void sealAll() {
        store.leftBeside().forEach(this::settle);
        int sealed = sealAll("case_attachment", "case_id", CaseColumns.CONTENT_KEY, true)
                + sealAll("case_shelf", "put_by", CaseColumns.SHELF_CONTENT_KEY, false);
        if (sealed > 0) {
            log.info("Sealed the contents of {} files", sealed);
        }
    }

    /** Its row says whether the sealed content counts already. */
    private void settle(UUID id) {
        boolean counts = jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM case_attachment WHERE id = :id AND content_key IS NOT NULL)
                            OR EXISTS (SELECT FROM case_shelf WHERE id = :id AND content_key IS NOT NULL)
                        """)
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (counts) {
            store.finish(id);
        }
    }

    private int sealAll(String table, String owner, SealedColumn<String> column, boolean ofMatter) {
        List<Open> open = jdbc.sql("SELECT id, " + owner + " FROM " + table + " WHERE content_key IS NULL")
                .query((row, index) -> new Open(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
        open.forEach(file -> each.executeWithoutResult(status -> sealOne(table, file, column, ofMatter)));
        return open.size();
    }

    private void sealOne(String table, Open file, SealedColumn<String> column, boolean ofMatter) {
        try {
            FileStore.Resealed content = store.seal(file.id());
            jdbc.sql("UPDATE " + table + " SET content_key = :key, sha256 = :sha256 WHERE id = :id")
                    .param(
                            "key",
                            ofMatter
                                    ? seal.seal(column, file.id(), file.owner(), content.key())
                                    : seal.sealOf(file.owner(), column, file.id(), content.key()))
                    .param("sha256", content.sha256())
                    .param("id", file.id())
                    .update();
        } catch (NoSuchFileException gone) {
            log.warn("The content of the file {} is missing", file.id());
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be sealed", e);
        }
    }

    private record Open(UUID id, UUID owner) {}
}
