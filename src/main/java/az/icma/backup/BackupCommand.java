package az.icma.backup;

import az.icma.casefile.KeptFiles;
import az.icma.shared.Command;
import az.icma.shared.database.DatabaseAddress;
import org.springframework.core.env.Environment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * {@code backup TARGET}: database and files of one moment in one archive, while the application works. {@code -} writes
 * to the output, to be encrypted on the way to the disk. Exit code 0 for a whole backup, 1 for one that lacks something
 * or was not made, 2 where the arguments or settings lead to nothing.
 */
public final class BackupCommand implements Command {

    private static final String OUTPUT = "-";

    private final Map<String, Object> settings;

    public BackupCommand() {
        this(Map.of());
    }

    /** @param settings what the environment does not say */
    BackupCommand(Map<String, Object> settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1) {
            err.println(
                    "İstifadə: backup FAYL, və ya çıxışa: backup - / Usage: backup FILE, or to the output: backup -");
            return 2;
        }
        String target = arguments.get(0);
        if (!target.equals(OUTPUT) && Files.exists(Path.of(target))) {
            err.println("Artıq var: " + target + " / It exists already: " + target);
            return 2;
        }
        try (OperatorSetup setup = OperatorSetup.with(settings)) {
            if (!DatabaseAddress.exists(setup.settings())) {
                err.println("Burada verilənlər bazası yoxdur. ICMA_DATABASE_URL və ya ICMA_DATA göstərin."
                        + " / There is no database here. Set ICMA_DATABASE_URL or ICMA_DATA.");
                return 2;
            }
            Manifest manifest =
                    target.equals(OUTPUT) ? writeTo(out, setup.settings()) : writeTo(Path.of(target), setup.settings());
            return report(manifest, target, err);
        } catch (SQLException | IOException | RuntimeException failed) {
            err.println(
                    "Ehtiyat nüsxə alınmadı: " + failed.getMessage() + " / No backup was made: " + failed.getMessage());
            return 1;
        }
    }

    /** Nobody else may read it, and half of it never bears its name. */
    private static Manifest writeTo(Path target, Environment settings) throws SQLException, IOException {
        Path growing = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(growing);
        Files.createFile(growing, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Manifest manifest;
            try (OutputStream file =
                    Files.newOutputStream(growing, StandardOpenOption.WRITE, StandardOpenOption.SYNC)) {
                manifest = writeTo(file, settings);
            }
            Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(growing);
        }
    }

    private static Manifest writeTo(OutputStream target, Environment settings) throws SQLException, IOException {
        try (DatabaseAddress database = DatabaseAddress.besideTheApplication(settings)) {
            KeptFiles files = new KeptFiles(DatabaseAddress.dataDirectory(settings));
            OutputStream buffered = new BufferedOutputStream(target, 1 << 16);
            Manifest manifest = new BackupWriter(database.owner(), files).writeTo(buffered);
            buffered.flush();
            return manifest;
        }
    }

    private static int report(Manifest manifest, String target, PrintStream err) {
        err.printf(
                "%d cədvəl, %d sətir, %d fayl / %1$d tables, %2$d rows, %3$d files%n",
                manifest.tables().size(), manifest.rows(), manifest.files().size());
        if (!target.equals(OUTPUT)) {
            err.println("DİQQƏT: şəxsi məlumatlar möhürlüdür, qalanı isə oxunur: hansı iş, harada, nə vaxt, kim aparır."
                    + " Bütövlükdə şifrələmək üçün: backup - | gpg … / NOTE: personal data are sealed; the rest can be"
                    + " read: which case, where, when, in whose hands. To encrypt it all: backup - | gpg …");
            err.println("Açarlar ayrıca köçürülür: backup-keys … / The keys are copied apart: backup-keys …");
        }
        manifest.faults().forEach(fault -> err.println("Fayl / File " + fault));
        return manifest.faults().isEmpty() ? 0 : 1;
    }
}
