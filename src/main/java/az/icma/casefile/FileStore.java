package az.icma.casefile;

import az.icma.files.AttachmentInspection;
import az.icma.sealing.SealedFile;
import az.icma.shared.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Contents of files on disk, sealed, each under a random id; accepted by what they are, not by what they are called. */
@Component
class FileStore {

    private static final String BESIDE = ".sealed";

    private final KeptFiles files;

    FileStore(@Value("${icma.data}") Path data) {
        this.files = new KeptFiles(data);
    }

    /**
     * Keeps the content if the running transaction commits.
     *
     * @throws Refused {@code casefile.attachment.error.…} if it is too large or empty
     * @throws Refused {@code files.Refusal.…} if it is of a kind that is not taken, or dangerous
     */
    Stored put(UUID id, String name, InputStream content) {
        try {
            byte[] received = receive(content);
            AttachmentInspection.Inspected file = AttachmentInspection.inspect(received, name);
            SealedFile sealed = SealedFile.fresh(id);
            removeOn(id, false);
            String sha256 = write(sealed, new ByteArrayInputStream(received), place(id));
            return new Stored(file.name(), file.type().mediaType(), received.length, sha256, sealed.key());
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be stored", e);
        }
    }

    /** @param key {@code null} for a content of the time before contents were sealed */
    InputStream open(UUID id, @Nullable String key) throws IOException {
        InputStream stored = new BufferedInputStream(Files.newInputStream(place(id)));
        return key == null ? stored : SealedFile.of(id, key).open(stored);
    }

    /**
     * Seals a content that stands open so far, beside it; it takes its place when the running transaction commits.
     *
     * @return key and checksum of what will stand there then
     */
    Resealed seal(UUID id) throws IOException {
        SealedFile sealed = SealedFile.fresh(id);
        Path beside = beside(id);
        Files.deleteIfExists(beside);
        try (InputStream open = open(id, null)) {
            String sha256 = write(sealed, open, beside);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    finish(id);
                }
            });
            return new Resealed(sha256, sealed.key());
        }
    }

    /** Puts a sealed content in its place that a kill had left beside it. */
    void finish(UUID id) {
        try {
            if (Files.exists(beside(id))) {
                Files.move(beside(id), place(id), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A sealed file could not be put in its place", e);
        }
    }

    /** Files whose sealed content a kill has left beside them. */
    List<UUID> leftBeside() {
        if (!Files.exists(files.directory())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(files.directory())) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(BESIDE))
                    .map(name -> UUID.fromString(name.substring(0, name.length() - BESIDE.length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The files of matters cannot be listed", e);
        }
    }

    private Path beside(UUID id) {
        return place(id).resolveSibling(id + BESIDE);
    }

    private static String write(SealedFile sealed, InputStream content, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        MessageDigest digest = sha256();
        try (OutputStream sealing = sealed.sealInto(new DigestOutputStream(Files.newOutputStream(place), digest))) {
            content.transferTo(sealing);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    Path place(UUID id) {
        return files.place(id);
    }

    void removeOnCommit(UUID id) {
        removeOn(id, true);
    }

    private void removeOn(UUID id, boolean committed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if ((status == STATUS_COMMITTED) == committed) {
                    place(id).toFile().delete();
                }
            }
        });
    }

    /** In memory: what was not sealed yet never reaches the disk. */
    private static byte[] receive(InputStream content) throws IOException {
        byte[] received = new CappedInputStream(content, CaseAttachments.LARGEST + 1).readAllBytes();
        if (received.length > CaseAttachments.LARGEST) {
            throw new Refused("casefile.attachment.error.size");
        }
        if (received.length == 0) {
            throw new Refused("casefile.attachment.error.empty");
        }
        return received;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * What the database remembers of a content.
     *
     * @param sha256 of what stands on the disk, which is sealed
     * @param key that opens it
     */
    record Stored(String name, String mediaType, long size, String sha256, String key) {

        @Override
        public String toString() {
            return "content";
        }
    }

    /** The same of a content that was sealed later. */
    record Resealed(String sha256, String key) {

        @Override
        public String toString() {
            return "content";
        }
    }
}
