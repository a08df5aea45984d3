package az.icma.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The packaged jar as a newcomer starts it: no database configured, the demonstration told on the first start. */
final class PackagedApplication implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(8);

    private final Path home;
    private final int port;
    private Process process;

    private PackagedApplication(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** With {@code -Dicma.port=…} the days run against an application that is already there, for a fast answer. */
    static PackagedApplication startIn(Path home) {
        if (Integer.getInteger("icma.port") != null) {
            return new PackagedApplication(home, Integer.getInteger("icma.port"));
        }
        PackagedApplication application = new PackagedApplication(home, freePort());
        application.start();
        return application;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    void start() {
        try {
            Files.createDirectories(home);
            ProcessBuilder command = new ProcessBuilder(java(), "-jar", jar());
            command.environment().put("ICMA_DATA", home.resolve("data").toString());
            command.environment().put("ICMA_PORT", Integer.toString(port));
            command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
            process = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitSignIn();
    }

    /** Like a power cut: nothing gets the chance to tidy up. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** What another start on the same data prints before it gives up. */
    String refusalOfASecondStart() throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(java(), "-jar", jar());
        command.environment().put("ICMA_DATA", home.resolve("data").toString());
        command.environment().put("ICMA_PORT", Integer.toString(freePort()));
        Process second = command.redirectErrorStream(true).start();
        String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        second.waitFor(2, TimeUnit.MINUTES);
        return said;
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            await();
        }
    }

    File log() {
        return home.resolve("application.log").toFile();
    }

    private void await() {
        try {
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitSignIn() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url() + "/login")).build();
        Instant giveUp = Instant.now().plus(START_LIMIT);
        while (Instant.now().isBefore(giveUp)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The application ended while starting, see " + log());
            }
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("The application did not start in " + START_LIMIT + ", see " + log());
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String jar() {
        return System.getProperty("icma.jar", "target/icma.jar");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
