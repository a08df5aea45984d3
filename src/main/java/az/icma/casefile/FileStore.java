package az.icma.casefile;

import az.icma.shared.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Contents of files on disk, each under a random id; accepted by what they are, not by what they are called. */
@Component
class FileStore {

    private static final int LONGEST_NAME = 200;

    private final KeptFiles files;

    FileStore(@Value("${icma.data}") Path data) {
        this.files = new KeptFiles(data);
    }

    /**
     * Keeps the content if the running transaction commits.
     *
     * @throws Refused {@code casefile.attachment.error.…} if it is too large, empty or of a kind that is not allowed
     */
    Stored put(UUID id, String name, InputStream content) {
        try {
            Path place = place(id);
            Files.createDirectories(place.getParent());
            Path received = Files.createTempFile(place.getParent(), "incoming", null);
            try {
                String sha256 = receive(content, received);
                String plainName = plain(name);
                AttachmentType type = AttachmentInspection.typeOf(received, plainName);
                long size = Files.size(received);
                removeOn(id, false);
                Files.move(received, place, StandardCopyOption.ATOMIC_MOVE);
                return new Stored(plainName, type.mediaType(), size, sha256);
            } finally {
                Files.deleteIfExists(received);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be stored", e);
        }
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

    private static String receive(InputStream content, Path to) throws IOException {
        MessageDigest digest = sha256();
        long size;
        try (InputStream limited =
                new DigestInputStream(new CappedInputStream(content, CaseAttachments.LARGEST + 1), digest)) {
            size = Files.copy(limited, to, StandardCopyOption.REPLACE_EXISTING);
        }
        if (size > CaseAttachments.LARGEST) {
            throw new Refused("casefile.attachment.error.size");
        }
        if (size == 0) {
            throw new Refused("casefile.attachment.error.empty");
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Browsers may send a whole path; and a name is shown in headers and pages. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String visible = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return visible.length() <= LONGEST_NAME ? visible : visible.substring(visible.length() - LONGEST_NAME);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** What the database remembers of a content. */
    record Stored(String name, String mediaType, long size, String sha256) {}
}
