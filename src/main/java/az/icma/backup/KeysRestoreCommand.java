package az.icma.backup;

import az.icma.sealing.Keyring;
import az.icma.shared.Command;
import az.icma.shared.database.DatabaseAddress;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * {@code restore-keys SOURCE LIST}: keys from their own backup set, into a database whose tables were restored before.
 * Take the newest set, whatever the day of the tables: it has every key that they need. The newest list of erased keys,
 * from the place outside, keeps those away who were erased since; {@code -} where nobody ever was. Exit codes as of
 * {@link RestoreCommand}.
 */
public final class KeysRestoreCommand implements Command {

    private static final String NONE = "-";

    private final Map<String, Object> settings;

    public KeysRestoreCommand() {
        this(Map.of());
    }

    /** @param settings what the environment does not say */
    KeysRestoreCommand(Map<String, Object> settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "restore-keys";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 2 || !arguments.stream().allMatch(KeysRestoreCommand::isThere)) {
            err.println("İstifadə: restore-keys FAYL SİYAHI. Siyahı silinmiş açarların ən yeni siyahısıdır"
                    + " (erased-keys.tsv); heç kim silinməyibsə, - yazın. / Usage: restore-keys FILE LIST. The list is the"
                    + " newest one of erased keys (erased-keys.tsv); write - where nobody was erased.");
            return 2;
        }
        try (OperatorSetup setup = OperatorSetup.with(settings);
                DatabaseAddress database = DatabaseAddress.alone(setup.settings())) {
            refuseCompany(database.owner());
            int keys = bring(new Keyring(database.owner()), Path.of(arguments.get(0)), list(arguments.get(1)));
            err.printf("%d açar bərpa olundu / %1$d keys are back%n", keys);
            return 0;
        } catch (RestoreRefused refused) {
            err.println(refused.getMessage() + " Heç nə dəyişmədi. / Nothing was changed.");
            return 1;
        } catch (SQLException | IOException | RuntimeException failed) {
            err.println("Bərpa alınmadı: " + failed.getMessage() + " / Not restored: " + failed.getMessage());
            return 1;
        }
    }

    private static boolean isThere(String file) {
        return file.equals(NONE) || Files.isRegularFile(Path.of(file));
    }

    private static List<Path> list(String file) {
        return file.equals(NONE) ? List.of() : List.of(Path.of(file));
    }

    /** An application in between would go on with other keys in its memory. */
    static void refuseCompany(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (Tables.neighbours(connection) > 0) {
                throw new RestoreRefused(
                        "Verilənlər bazası ilə işləyən var. Əvvəlcə tətbiqi dayandırın.",
                        "Somebody works with the database. Stop the application first.");
            }
        }
    }

    private static int bring(Keyring keyring, Path source, List<Path> list) throws IOException {
        if (!keyring.isThere()) {
            throw new RestoreRefused("Əvvəlcə cədvəlləri bərpa edin: restore.", "Restore the tables first: restore.");
        }
        try (InputStream lines = Files.newInputStream(source)) {
            int keys = keyring.takeFrom(lines, list);
            if (keys < 0) {
                throw new RestoreRefused(
                        "Bu, açarların tam nüsxəsi deyil. Şifrələnibsə, əvvəlcə açın.",
                        "This is no whole copy of keys. If it is encrypted, decrypt it first.");
            }
            return keys;
        }
    }
}
