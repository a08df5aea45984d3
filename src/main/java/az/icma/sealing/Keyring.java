package az.icma.sealing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** All keys as operators handle them: wrapped anew by another key, copied into their own backup set, brought back. */
public final class Keyring {

    private static final String HEAD = "icma-keyring 1";
    private static final String END = "sha256 ";
    private static final String ERASED = "ERASED ";

    private final JdbcClient jdbc;
    private final TransactionTemplate atOnce;

    /** @param owner the database as the owner of the tables */
    public Keyring(DataSource owner) {
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(owner);
        this.jdbc = JdbcClient.create(owner);
        this.atOnce = new TransactionTemplate(transactions);
    }

    /** False in a database that was never migrated so far. */
    public boolean isThere() {
        return jdbc.sql("SELECT to_regclass('keyring.data_key') IS NOT NULL")
                .query(Boolean.class)
                .single();
    }

    /**
     * Wraps every key anew, all or none; what they have sealed stays as it is.
     *
     * @return how many
     * @throws KeyRefused if {@code from} is not the key they are wrapped with
     */
    public int rotate(KeyEncryptionKey from, KeyEncryptionKey to) {
        return atOnce.execute(status -> {
            List<Entry> entries = entries();
            for (Entry entry : entries) {
                if (!entry.kek().equals(from.id())) {
                    throw KeyRefused.another(from.id(), entry.kek());
                }
                byte[] wrapped =
                        to.wrap(entry.subject(), from.unwrap(entry.subject(), (byte) entry.version(), entry.wrapped()));
                jdbc.sql("UPDATE keyring.data_key SET kek_id = :kek, wrapped = :wrapped WHERE subject_id = :subject")
                        .param("kek", to.id())
                        .param("wrapped", wrapped)
                        .param("subject", entry.subject().id())
                        .update();
            }
            return entries.size();
        });
    }

    /** A line for each key that was destroyed and for each that stands, and a checksum as the last one. @return how many stand */
    public int copyTo(OutputStream target) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        List<Entry> entries = entries();
        erased().forEach(key -> text.append(ERASED).append(key.line()).append('\n'));
        entries.forEach(entry -> text.append(entry.line()).append('\n'));
        String checksum = checksum(text.toString());
        text.append(END).append(checksum).append('\n');
        target.write(text.toString().getBytes(StandardCharsets.UTF_8));
        target.flush();
        return entries.size();
    }

    /**
     * Brings keys back beside those that are there; never one that was destroyed as far as this database, the copy itself
     * or the list knows.
     *
     * @param list of erased keys, as it stands outside of the database
     * @return how many, or -1 if this is no whole copy; nothing has changed then
     */
    public int takeFrom(InputStream source, List<Path> list) throws IOException {
        List<String> lines = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))
                .lines()
                .toList();
        if (lines.size() < 2 || !lines.get(0).equals(HEAD)) {
            return -1;
        }
        List<String> content = lines.subList(0, lines.size() - 1);
        if (!lines.get(lines.size() - 1).equals(END + checksum(String.join("\n", content) + "\n"))) {
            return -1;
        }
        Stream<ErasedKey> known = content.stream()
                .filter(line -> line.startsWith(ERASED))
                .map(line -> ErasedKey.of(line.substring(ERASED.length())));
        List<ErasedKey> erased = Stream.concat(known, list.stream().flatMap(file -> ErasedList.read(file).stream()))
                .toList();
        List<Entry> entries = content.stream()
                .skip(1)
                .filter(line -> !line.startsWith(ERASED))
                .map(Entry::of)
                .toList();
        return atOnce.execute(status -> {
            rememberErased(erased);
            return entries.stream().mapToInt(this::bring).sum();
        });
    }

    /** What the restored tables know counts as well. */
    private void rememberErased(List<ErasedKey> erased) {
        jdbc.sql("INSERT INTO keyring.erased_key SELECT * FROM public.erased_key ON CONFLICT DO NOTHING")
                .update();
        for (ErasedKey key : erased) {
            jdbc.sql("INSERT INTO keyring.erased_key VALUES (:id, :kind, :at) ON CONFLICT DO NOTHING")
                    .param("id", key.subject().id())
                    .param("kind", key.subject().kind().name())
                    .param("at", key.at().atOffset(ZoneOffset.UTC))
                    .update();
        }
        jdbc.sql("DELETE FROM keyring.data_key d USING keyring.erased_key e WHERE d.subject_id = e.subject_id")
                .update();
    }

    private List<ErasedKey> erased() {
        return jdbc.sql("SELECT * FROM keyring.erased_key ORDER BY subject_id")
                .query((row, index) -> Erasures.key(row))
                .list();
    }

    /** The table itself turns away what was destroyed. @return 1, or 0 then */
    private int bring(Entry entry) {
        return jdbc.sql(
                        """
                        INSERT INTO keyring.data_key (subject_id, version, kind, kek_id, wrapped)
                        VALUES (:subject, :version, :kind, :kek, :wrapped)
                        ON CONFLICT (subject_id) DO UPDATE
                        SET version = excluded.version, kind = excluded.kind, kek_id = excluded.kek_id,
                            wrapped = excluded.wrapped
                        """)
                .param("subject", entry.subject().id())
                .param("version", entry.version())
                .param("kind", entry.subject().kind().name())
                .param("kek", entry.kek())
                .param("wrapped", entry.wrapped())
                .update();
    }

    private List<Entry> entries() {
        return new ArrayList<>(jdbc.sql("SELECT * FROM keyring.data_key ORDER BY subject_id")
                .query((row, index) -> new Entry(
                        new Subject(
                                Subject.Kind.valueOf(row.getString("kind")), row.getObject("subject_id", UUID.class)),
                        row.getShort("version"),
                        row.getString("kek_id"),
                        row.getBytes("wrapped")))
                .list());
    }

    private static String checksum(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A wrapped key, and what stands beside it. */
    private record Entry(Subject subject, short version, String kek, byte[] wrapped) {

        String line() {
            return String.join(
                    " ",
                    subject.kind().name(),
                    subject.id().toString(),
                    Short.toString(version),
                    kek,
                    Base64.getEncoder().encodeToString(wrapped));
        }

        static Entry of(String line) {
            String[] parts = line.split(" ");
            return new Entry(
                    new Subject(Subject.Kind.valueOf(parts[0]), UUID.fromString(parts[1])),
                    Short.parseShort(parts[2]),
                    parts[3],
                    Base64.getDecoder().decode(parts[4]));
        }
    }
}
