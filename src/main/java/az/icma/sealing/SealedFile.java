package az.icma.sealing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The content of one file, sealed in frames of 64 KB with a key of its own, so that it is read and written without ever
 * standing in memory as a whole. Each frame is bound to the file, to its number and to being the last one or not: frames
 * can neither be exchanged nor cut off unnoticed.
 */
public final class SealedFile {

    static final int FRAME = 64 * 1024;

    private static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;

    private final UUID id;
    private final SecretKey key;

    private SealedFile(UUID id, SecretKey key) {
        this.id = id;
        this.key = key;
    }

    /** For a content that is written for the first time. A key seals one content, once. */
    public static SealedFile fresh(UUID id) {
        return new SealedFile(id, Aes.key(Aes.random(Aes.KEY_BYTES)));
    }

    /** @param key what {@link #key} said when the content was sealed */
    public static SealedFile of(UUID id, String key) {
        return new SealedFile(id, Aes.key(Base64.getDecoder().decode(key)));
    }

    /** To be kept sealed with the key of whom the file is about. */
    public String key() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** Closing it writes the last frame: a content that was not closed does not open. */
    public OutputStream sealInto(OutputStream target) {
        return new Sealing(target);
    }

    /** @throws IOException while reading, if anything of it is not what was sealed */
    public InputStream open(InputStream source) {
        return new Opening(source);
    }

    private byte[] frame(int mode, byte[] bytes, int length, long number, boolean last) throws IOException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES)
                .putInt(last ? 1 : 0)
                .putLong(number)
                .array();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
            cipher.updateAAD(("file|" + id + "|" + number + "|" + last).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes, 0, length);
        } catch (GeneralSecurityException changed) {
            throw broken(number);
        }
    }

    private IOException broken(long number) {
        return new IOException("The content of the file " + id + " was changed or cut off at frame " + number);
    }

    /** Fills a frame, and seals it when it is known whether another one follows. */
    private final class Sealing extends FilterOutputStream {

        private final byte[] frame = new byte[FRAME];
        private int filled;
        private long number;
        private boolean closed;

        Sealing(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int done = 0;
            while (done < length) {
                if (filled == FRAME) {
                    out.write(frame(Cipher.ENCRYPT_MODE, frame, filled, number++, false));
                    filled = 0;
                }
                int some = Math.min(length - done, FRAME - filled);
                System.arraycopy(bytes, from + done, frame, filled, some);
                filled += some;
                done += some;
            }
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                out.write(frame(Cipher.ENCRYPT_MODE, frame, filled, number, true));
                Arrays.fill(frame, (byte) 0);
                super.close();
            }
        }
    }

    /** Reads one frame ahead, because only what follows tells which one is the last. */
    private final class Opening extends InputStream {

        private final InputStream source;
        private byte[] next;
        private byte[] open = new byte[0];
        private int at;
        private long number;
        private boolean ended;

        Opening(InputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (at == open.length) {
                if (ended) {
                    return -1;
                }
                openNext();
            }
            int some = Math.min(length, open.length - at);
            System.arraycopy(open, at, target, from, some);
            at += some;
            return some;
        }

        private void openNext() throws IOException {
            byte[] current = next == null ? source.readNBytes(FRAME + TAG_BYTES) : next;
            next = source.readNBytes(FRAME + TAG_BYTES);
            ended = next.length == 0;
            if (current.length < TAG_BYTES) {
                throw broken(number);
            }
            open = frame(Cipher.DECRYPT_MODE, current, current.length, number++, ended);
            at = 0;
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
