package az.icma.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * One link of the chain.
 *
 * @param seq its place, from 1 without a gap
 * @param hash SHA-256 over the link before, the place and every part of the record, each with its length: no two records
 *     can be told apart only by where one part ends
 */
record Link(long seq, byte[] hash) {

    /** Before the first one. */
    static final Link START = new Link(0, new byte[32]);

    Link next(AuditRecord record) {
        return new Link(seq + 1, hash(seq + 1, record));
    }

    boolean isFollowedBy(byte[] claimed, AuditRecord record) {
        return MessageDigest.isEqual(claimed, next(record).hash());
    }

    private byte[] hash(long place, AuditRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream canonical = new DataOutputStream(bytes)) {
            canonical.write(hash);
            canonical.writeLong(place);
            canonical.writeLong(record.id());
            canonical.writeLong(micros(record.at()));
            write(canonical, record.actor().map(Object::toString).orElse(""));
            write(canonical, record.act());
            write(canonical, record.subject().map(Object::toString).orElse(""));
            write(canonical, record.details());
        } catch (IOException e) {
            throw new IllegalStateException("Memory can be written", e);
        }
        return sha256().digest(bytes.toByteArray());
    }

    /** As exact as the database keeps it. */
    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static void write(DataOutputStream canonical, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        canonical.writeInt(bytes.length);
        canonical.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Link link && seq == link.seq && Arrays.equals(hash, link.hash);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(seq) * 31 + Arrays.hashCode(hash);
    }
}
