package az.icma.sealing;

import az.icma.shared.SecretSetting;
import az.icma.shared.database.DatabaseAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where the key comes from: the file of {@code ICMA_KEY_FILE}, a person at the terminal for {@code ICMA_KEY=prompt}, or,
 * with the embedded database for trial only, a file beside it that is made on the first start.
 */
public final class KeyFromSettings {

    private static final Logger log = LoggerFactory.getLogger(KeyFromSettings.class);
    private static final String PROMPT = "prompt";

    private KeyFromSettings() {}

    /** @throws KeyRefused if there is none; nothing has changed then */
    public static KeyEncryptionKey of(Environment settings, DatabaseAddress database) {
        String file = settings.getProperty("ICMA_KEY_FILE", "");
        String given = SecretSetting.of(settings, "ICMA_KEY");
        if (!file.isBlank()) {
            return KeyEncryptionKey.of(given).orElseThrow(() -> KeyRefused.unreadable(file));
        }
        if (given.equals(PROMPT)) {
            return asked(System.console());
        }
        if (!given.isBlank()) {
            throw KeyRefused.byValue();
        }
        if (!database.isForTrial()) {
            throw KeyRefused.missing();
        }
        return besideTheTrial(DatabaseAddress.dataDirectory(settings), database);
    }

    private static KeyEncryptionKey asked(Console terminal) {
        if (terminal == null) {
            throw KeyRefused.noTerminal();
        }
        char[] typed = terminal.readPassword("Açar / Key: ");
        return KeyEncryptionKey.of(typed == null ? "" : new String(typed))
                .orElseThrow(() -> KeyRefused.unreadable("the terminal"));
    }

    private static KeyEncryptionKey besideTheTrial(Path data, DatabaseAddress database) {
        Path file = data.toAbsolutePath().normalize().resolve("keys").resolve("key");
        try {
            if (!Files.exists(file)) {
                if (isSealed(database)) {
                    throw KeyRefused.lost(file.toString());
                }
                make(file);
            }
            log.warn(
                    "The key lies beside the data, in {}: whoever takes the disk can read everything. For trial only;"
                            + " for real people set ICMA_KEY_FILE to a file on another disk.",
                    file);
            return KeyEncryptionKey.of(Files.readString(file))
                    .orElseThrow(() -> KeyRefused.unreadable(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("The key in " + file + " can be neither read nor made", e);
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, KeyEncryptionKey.fresh().text() + System.lineSeparator());
    }

    private static boolean isSealed(DatabaseAddress database) {
        JdbcClient jdbc = JdbcClient.create(database.owner());
        return jdbc.sql("SELECT to_regclass('keyring.data_key') IS NOT NULL")
                        .query(Boolean.class)
                        .single()
                && jdbc.sql("SELECT EXISTS (SELECT FROM keyring.data_key)")
                        .query(Boolean.class)
                        .single();
    }
}
