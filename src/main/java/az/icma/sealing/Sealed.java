package az.icma.sealing;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/**
 * A value that only {@link Seal} opens. What it is about and the version of the key stand before the encrypted text, so
 * that a row may move to another record and still be opened; neither can be exchanged unnoticed.
 *
 * @param <T> what comes out
 */
public final class Sealed<T> {

    private static final byte FORMAT = 1;
    private static final int BEFORE_CONTENT = 1 + 1 + 16;

    private final byte[] bytes;

    private Sealed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** As it stands in the database; {@code null} where nothing does. */
    public static <T> Sealed<T> stored(byte[] bytes) {
        return bytes == null ? null : new Sealed<>(bytes.clone());
    }

    static <T> Sealed<T> of(UUID subject, byte keyVersion, byte[] content) {
        return new Sealed<>(ByteBuffer.allocate(BEFORE_CONTENT + content.length)
                .put(FORMAT)
                .put(keyVersion)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .put(content)
                .array());
    }

    /** As it is to stand in the database. */
    public byte[] bytes() {
        return bytes.clone();
    }

    boolean isReadable() {
        return bytes.length > BEFORE_CONTENT && bytes[0] == FORMAT;
    }

    byte keyVersion() {
        return bytes[1];
    }

    UUID subject() {
        ByteBuffer header = ByteBuffer.wrap(bytes, 2, 16);
        return new UUID(header.getLong(), header.getLong());
    }

    byte[] content() {
        return Arrays.copyOfRange(bytes, BEFORE_CONTENT, bytes.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed<?> sealed && Arrays.equals(bytes, sealed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Says nothing, not even its length. */
    @Override
    public String toString() {
        return "sealed";
    }
}
