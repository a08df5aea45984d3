package az.icma.backup;

import az.icma.sealing.Keyring;
import az.icma.shared.Command;
import az.icma.shared.database.DatabaseAddress;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * {@code backup-keys TARGET}: the wrapped keys of people and cases, which the ordinary backup leaves out. To be kept
 * apart from it and for 30 days at most, so that whoever was erased is erased from all copies then. {@code -} writes to
 * the output. Exit codes as of {@link BackupCommand}.
 */
public final class KeysBackupCommand implements Command {

    private final Map<String, Object> settings;

    public KeysBackupCommand() {
        this(Map.of());
    }

    /** @param settings what the environment does not say */
    KeysBackupCommand(Map<String, Object> settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "backup-keys";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1) {
            err.println("İstifadə: backup-keys FAYL, və ya çıxışa: backup-keys - / Usage: backup-keys FILE, or to the"
                    + " output: backup-keys -");
            return 2;
        }
        String target = arguments.get(0);
        if (!target.equals("-") && Files.exists(Path.of(target))) {
            err.println("Artıq var: " + target + " / It exists already: " + target);
            return 2;
        }
        try (OperatorSetup setup = OperatorSetup.with(settings)) {
            if (!DatabaseAddress.exists(setup.settings())) {
                err.println("Burada verilənlər bazası yoxdur. / There is no database here.");
                return 2;
            }
            try (DatabaseAddress database = DatabaseAddress.besideTheApplication(setup.settings())) {
                int keys = copy(new Keyring(database.owner()), target, out);
                err.printf("%d açar / %1$d keys%n", keys);
                return 0;
            }
        } catch (IOException | RuntimeException failed) {
            err.println("Açarlar köçürülmədi: " + failed.getMessage() + " / The keys were not copied: "
                    + failed.getMessage());
            return 1;
        }
    }

    private static int copy(Keyring keyring, String target, PrintStream out) throws IOException {
        if (target.equals("-")) {
            return keyring.copyTo(out);
        }
        Path file = Files.createFile(
                Path.of(target), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream stream = Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.SYNC)) {
            return keyring.copyTo(stream);
        }
    }
}
