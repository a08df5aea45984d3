package az.icma.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** The Ed25519 key that signs checkpoints; made at the first use, in a file that nobody else may read. */
final class SigningKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final PublicKey open;

    private SigningKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    static SigningKey in(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            List<String> lines = Files.readAllLines(file);
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            return new SigningKey(
                    keys.generatePrivate(new PKCS8EncodedKeySpec(decoded(lines.get(0)))),
                    keys.generatePublic(new X509EncodedKeySpec(decoded(lines.get(1)))));
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the audit cannot be read: " + file, e);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("This is no key of the audit: " + file, e);
        }
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException anotherWasQuicker) {
            return;
        }
        Files.writeString(
                file,
                encoded(pair.getPrivate().getEncoded()) + "\n"
                        + encoded(pair.getPublic().getEncoded()) + "\n",
                StandardOpenOption.SYNC);
    }

    byte[] sign(byte[] words) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(words);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the audit does not sign", e);
        }
    }

    boolean verifies(byte[] words, byte[] claimed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(open);
            signature.update(words);
            return signature.verify(claimed);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private static String encoded(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    private static byte[] decoded(String line) {
        return Base64.getDecoder().decode(line.strip());
    }
}
