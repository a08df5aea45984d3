package az.icma.backup;

import az.icma.sealing.KeyEncryptionKey;
import az.icma.sealing.KeyFromSettings;
import az.icma.sealing.KeyRefused;
import az.icma.sealing.Keyring;
import az.icma.shared.Command;
import az.icma.shared.database.DatabaseAddress;
import org.springframework.core.env.Environment;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * {@code rotate-key FILE}: from now on the key in this file opens the data; it is made where there is none. Only the keys
 * of people and cases are wrapped anew, all or none, so it takes seconds. Exit code 0 done, 1 refused or failed, 2 where
 * the arguments cannot be understood.
 */
public final class RotateKeyCommand implements Command {

    private final Map<String, Object> settings;

    public RotateKeyCommand() {
        this(Map.of());
    }

    /** @param settings what the environment does not say */
    RotateKeyCommand(Map<String, Object> settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "rotate-key";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1) {
            err.println("İstifadə: rotate-key YENİ-AÇARIN-FAYLI / Usage: rotate-key FILE-OF-THE-NEW-KEY");
            return 2;
        }
        Path file = Path.of(arguments.get(0));
        try (OperatorSetup setup = OperatorSetup.with(settings)) {
            rotate(setup.settings(), file, err);
            return 0;
        } catch (RestoreRefused refused) {
            err.println(refused.getMessage() + " Heç nə dəyişmədi. / Nothing was changed.");
            return 1;
        } catch (KeyRefused refused) {
            err.println("Açar uyğun deyil. / " + refused.getMessage() + " Nothing was changed.");
            return 1;
        } catch (SQLException | IOException | RuntimeException failed) {
            err.println(
                    "Açar dəyişmədi: " + failed.getMessage() + " / The key is the former one: " + failed.getMessage());
            return 1;
        }
    }

    private static void rotate(Environment settings, Path file, PrintStream err) throws SQLException, IOException {
        try (DatabaseAddress database = DatabaseAddress.alone(settings)) {
            KeysRestoreCommand.refuseCompany(database.owner());
            KeyEncryptionKey former = KeyFromSettings.of(settings, database);
            KeyEncryptionKey next = keyIn(file);
            int keys = new Keyring(database.owner()).rotate(former, next);
            err.printf(
                    "%d açar yeni açarla bükülüb: %s. ICMA_KEY_FILE indi bu faylı göstərməlidir: %s; köhnə açar yalnız"
                            + " əvvəlki açar nüsxələri üçün lazımdır. / %1$d keys are wrapped by the new key %2$s."
                            + " ICMA_KEY_FILE must name %3$s from now on; the former key is needed for former copies of"
                            + " the keys only, keep it as long as those.%n",
                    keys, next.id(), file);
        }
    }

    private static KeyEncryptionKey keyIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, KeyEncryptionKey.fresh().text() + System.lineSeparator());
        }
        return KeyEncryptionKey.of(Files.readString(file))
                .orElseThrow(() -> new RestoreRefused(
                        "Bu faylda açar yoxdur: " + file + ".",
                        "This file holds no key, 32 bytes in Base64: " + file + "."));
    }
}
