package az.icma.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the chain was at a moment, signed. Only a checkpoint that stands outside of the database shows that the end of the
 * chain was cut off or all of it written anew.
 */
record Checkpoint(Link link, Instant at, byte[] signature) {

    private static final String BETWEEN = "\t";

    static Checkpoint signed(Link link, Instant at, SigningKey key) {
        return new Checkpoint(link, at, key.sign(words(link, at)));
    }

    boolean isSignedBy(SigningKey key) {
        return key.verifies(words(link, at), signature);
    }

    /** One line for a file: place, moment, hash, signature. */
    String line() {
        return String.join(
                BETWEEN,
                Long.toString(link.seq()),
                at.toString(),
                HexFormat.of().formatHex(link.hash()),
                Base64.getEncoder().encodeToString(signature));
    }

    /** Nothing where the line is none, so that a damaged file is a finding and no failure. */
    static Optional<Checkpoint> of(String line) {
        String[] parts = line.split(BETWEEN);
        try {
            Link link = new Link(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[2]));
            return Optional.of(new Checkpoint(
                    link, Instant.parse(parts[1]), Base64.getDecoder().decode(parts[3])));
        } catch (RuntimeException notALine) {
            return Optional.empty();
        }
    }

    private static byte[] words(Link link, Instant at) {
        return (link.seq() + BETWEEN + at + BETWEEN + HexFormat.of().formatHex(link.hash()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
