package az.icma.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL beside the application, for a first start and for tests: its data survives restarts and kills. One living
 * application owns a data directory; a second one is refused before it can touch anything.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private static final String CLUSTER = "postgres";
    private static final String PID_FILE = "postmaster.pid";

    /** Process, directory, moment, and then the port: the file's lines are PostgreSQL's documented order. */
    private static final int PORT_LINE = 3;

    private final FileChannel lockFile;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(FileChannel lockFile, EmbeddedPostgres server) {
        this.lockFile = lockFile;
        this.server = server;
    }

    /** @throws DataDirectoryInUse if another living application holds {@code directory} */
    static EmbeddedDatabase startIn(Path directory) {
        Path home = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            FileChannel lock = lock(home);
            Path cluster = home.resolve(CLUSTER);
            refuseForeignOwner(cluster);
            stopLeftOver(cluster);
            log.info("Starting the embedded PostgreSQL in {}. It trusts local connections: for trial and tests.", home);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("lc-ctype", "C.UTF-8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setPGStartupWait(START_LIMIT)
                    .start();
            return new EmbeddedDatabase(lock, server);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The embedded PostgreSQL could not start in " + home
                            + ". Your data is untouched. As root it needs user namespaces (unshare -U); where they are"
                            + " locked, run as an ordinary user or set ICMA_DATABASE_URL to a PostgreSQL server.",
                    e);
        }
    }

    /** True if a database was ever made in {@code directory}. */
    static boolean isIn(Path directory) {
        return Files.exists(directory.resolve(CLUSTER).resolve("PG_VERSION"));
    }

    /** The address of the server that an application, still running, works with in {@code directory}. */
    static Optional<String> runningIn(Path directory) {
        Path home = directory.toAbsolutePath().normalize();
        Path pidFile = home.resolve(CLUSTER).resolve(PID_FILE);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            lock(home).close();
            return Optional.empty();
        } catch (DataDirectoryInUse application) {
            return Optional.of(addressIn(pidFile));
        } catch (IOException e) {
            throw new UncheckedIOException("The data in " + home + " cannot be read", e);
        }
    }

    private static String addressIn(Path pidFile) {
        try {
            String port = Files.readAllLines(pidFile).get(PORT_LINE).strip();
            return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        } catch (IOException e) {
            throw new UncheckedIOException("Only the user who runs the application reaches its database", e);
        }
    }

    String jdbcUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
        lockFile.close();
    }

    private static FileChannel lock(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("icma.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            log.debug("This very JVM holds {}", home, e);
        }
        if (lock == null) {
            channel.close();
            throw new DataDirectoryInUse(home);
        }
        return channel;
    }

    private static void refuseForeignOwner(Path cluster) throws IOException {
        if (!Files.exists(cluster) || !"root".equals(System.getProperty("user.name"))) {
            return;
        }
        String owner = Files.getOwner(cluster).getName();
        if (!"root".equals(owner)) {
            throw new IOException("The data in " + cluster + " belongs to the user " + owner
                    + ". Start the application as that user.");
        }
    }

    /** A JVM that was killed leaves its postmaster running; it is ours if it works in our directory. */
    private static void stopLeftOver(Path cluster) throws IOException {
        Path pidFile = cluster.resolve(PID_FILE);
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> postmaster = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        if (postmaster.isPresent() && worksIn(postmaster.get(), cluster)) {
            log.info("Stopping the database server that an earlier, killed start left behind");
            stopFast(postmaster.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean worksIn(ProcessHandle process, Path cluster) throws IOException {
        Path cwd = Path.of("/proc", Long.toString(process.pid()), "cwd");
        return Files.exists(cwd) && Files.isSameFile(cwd, cluster);
    }

    /** SIGINT is PostgreSQL's fast shutdown; {@code ProcessHandle.destroy} would send SIGTERM and wait for clients. */
    private static void stopFast(ProcessHandle postmaster) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).start();
        for (int i = 0; i < 300 && postmaster.isAlive(); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while the old database server was stopping", e);
            }
        }
        if (postmaster.isAlive()) {
            throw new IOException("The old database server (process " + postmaster.pid() + ") does not stop");
        }
    }
}
