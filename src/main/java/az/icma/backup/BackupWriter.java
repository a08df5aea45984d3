package az.icma.backup;

import az.icma.casefile.KeptFiles;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;

/**
 * Writes everything of one moment into one archive while people go on working: the tables in one snapshot, then the files
 * that this snapshot knows. A content never changes and is there before its row, so the two belong together.
 */
final class BackupWriter {

    private final DataSource database;
    private final KeptFiles files;

    BackupWriter(DataSource database, KeptFiles files) {
        this.database = database;
        this.files = files;
    }

    /** @param target is left open */
    Manifest writeTo(OutputStream target) throws SQLException, IOException {
        try (Connection snapshot = database.getConnection()) {
            snapshot.setReadOnly(true);
            snapshot.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            snapshot.setAutoCommit(false);
            ZipOutputStream archive = new ZipOutputStream(target);
            List<Manifest.Step> migrations = Tables.migrations(snapshot);
            List<Manifest.Rows> tables = tables(snapshot, archive);
            List<Manifest.Counter> sequences = Tables.sequences(snapshot);
            List<String> faults = new ArrayList<>();
            List<Manifest.Content> contents = contents(snapshot, archive, faults);
            Manifest manifest = new Manifest(
                    Manifest.FORMAT, Instant.now().toString(), migrations, tables, sequences, contents, faults);
            archive.putNextEntry(new ZipEntry(Manifest.ENTRY));
            archive.write(manifest.asJson());
            archive.closeEntry();
            archive.finish();
            return manifest;
        }
    }

    private static List<Manifest.Rows> tables(Connection snapshot, ZipOutputStream archive)
            throws SQLException, IOException {
        CopyManager copy = snapshot.unwrap(PGConnection.class).getCopyAPI();
        List<Manifest.Rows> written = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : Tables.inOrder(snapshot).entrySet()) {
            archive.putNextEntry(new ZipEntry(Manifest.Rows.entryOf(table.getKey())));
            DigestOutputStream digest = new DigestOutputStream(archive, Checksum.sha256());
            long rows = copy.copyOut(
                    "COPY " + Tables.quoted(table.getKey()) + " (" + Tables.columns(table.getValue()) + ") TO STDOUT",
                    digest);
            archive.closeEntry();
            written.add(new Manifest.Rows(table.getKey(), table.getValue(), rows, hex(digest.getMessageDigest())));
        }
        return written;
    }

    private List<Manifest.Content> contents(Connection snapshot, ZipOutputStream archive, List<String> faults)
            throws SQLException, IOException {
        Map<UUID, String> known = new LinkedHashMap<>();
        Tables.read(snapshot, KeptFiles.KNOWN, row -> known.put(row.getObject(1, UUID.class), row.getString(2)));
        List<Manifest.Content> written = new ArrayList<>();
        for (Map.Entry<UUID, String> file : known.entrySet()) {
            try (InputStream content = Files.newInputStream(files.place(file.getKey()))) {
                Manifest.Content entry = content(file.getKey().toString(), content, archive);
                written.add(entry);
                if (!entry.sha256().equals(file.getValue())) {
                    faults.add("changed: " + files.place(file.getKey()));
                }
            } catch (NoSuchFileException gone) {
                if (isStillKnown(file.getKey())) {
                    faults.add("missing: " + files.place(file.getKey()));
                }
            }
        }
        return written;
    }

    private static Manifest.Content content(String id, InputStream content, ZipOutputStream archive)
            throws IOException {
        archive.putNextEntry(new ZipEntry(Manifest.Content.entryOf(id)));
        DigestInputStream digest = new DigestInputStream(content, Checksum.sha256());
        long size = digest.transferTo(archive);
        archive.closeEntry();
        return new Manifest.Content(id, size, hex(digest.getMessageDigest()));
    }

    /** Somebody may have taken a file back since the snapshot; then its absence is no loss. */
    private boolean isStillKnown(UUID id) throws SQLException {
        try (Connection now = database.getConnection();
                PreparedStatement question =
                        now.prepareStatement("SELECT FROM (" + KeptFiles.KNOWN + ") known WHERE id = ?")) {
            question.setObject(1, id);
            try (ResultSet answer = question.executeQuery()) {
                return answer.next();
            }
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
