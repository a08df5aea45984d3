package az.icma.backup;

import az.icma.shared.Command;
import az.icma.shared.database.DatabaseAddress;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.env.Environment;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * {@code restore SOURCE}: a backup into an empty database. {@code --replace} lets go of what is there. The archive is
 * read to its end and every checksum compared before anything is touched. Exit code 0 restored, 1 refused or failed, 2
 * where the arguments cannot be understood.
 */
public final class RestoreCommand implements Command {

    private static final String REPLACE = "--replace";

    private final Map<String, Object> settings;

    public RestoreCommand() {
        this(Map.of());
    }

    /** @param settings what the environment does not say */
    RestoreCommand(Map<String, Object> settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> sources =
                arguments.stream().filter(word -> !word.equals(REPLACE)).toList();
        if (sources.size() != 1 || arguments.size() > 2 || !Files.isRegularFile(Path.of(sources.get(0)))) {
            err.println("İstifadə: restore FAYL [--replace] / Usage: restore FILE [--replace]");
            return 2;
        }
        try (BackupArchive archive = BackupArchive.verified(Path.of(sources.get(0)));
                OperatorSetup setup = OperatorSetup.with(settings)) {
            restore(archive, setup, arguments.contains(REPLACE));
            report(archive.manifest(), err);
            return 0;
        } catch (RestoreRefused refused) {
            err.println(refused.getMessage() + " Heç nə dəyişmədi. / Nothing was changed.");
            return 1;
        } catch (SQLException | IOException | RuntimeException failed) {
            err.println("Bərpa alınmadı: " + failed.getMessage() + " Yenidən: restore … --replace / " + "Not restored: "
                    + failed.getMessage() + " Again: restore … --replace");
            return 1;
        }
    }

    private static void restore(BackupArchive archive, OperatorSetup setup, boolean replace)
            throws SQLException, IOException {
        Environment settings = setup.settings();
        try (DatabaseAddress database = reach(settings)) {
            Restoration restoration =
                    new Restoration(archive, setup, database.owner(), DatabaseAddress.dataDirectory(settings));
            consider(restoration, replace);
            restoration.run(replace);
        }
    }

    private static DatabaseAddress reach(Environment settings) {
        try {
            return DatabaseAddress.alone(settings);
        } catch (RuntimeException out) {
            throw new RestoreRefused("Verilənlər bazası əlçatan deyil.", out.getMessage());
        }
    }

    private static void consider(Restoration restoration, boolean replace) throws IOException {
        try {
            restoration.consider(replace);
        } catch (SQLException | FlywayException out) {
            throw new RestoreRefused("Verilənlər bazası əlçatan deyil.", out.getMessage());
        }
    }

    private static void report(Manifest manifest, PrintStream err) {
        err.printf(
                "Bərpa olundu, nüsxənin vaxtı %s: %d cədvəl, %d sətir, %d fayl; hamısı yoxlanıldı. / "
                        + "Restored to %1$s: %2$d tables, %3$d rows, %4$d files, each of them verified.%n",
                manifest.madeAt(),
                manifest.tables().size(),
                manifest.rows(),
                manifest.files().size());
        manifest.faults().forEach(fault -> err.println("Nüsxədə artıq yox idi / Lacked by the backup: " + fault));
    }
}
