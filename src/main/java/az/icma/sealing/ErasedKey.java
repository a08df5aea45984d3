package az.icma.sealing;

import java.time.Instant;
import java.util.UUID;

/** That a key was destroyed. Whom it was about nobody can tell from the id any more. */
record ErasedKey(Subject subject, Instant at) {

    private static final String BETWEEN = "\t";

    /** As it stands in lists outside of the database. */
    String line() {
        return String.join(BETWEEN, subject.kind().name(), subject.id().toString(), at.toString());
    }

    /** @throws IllegalArgumentException if this is no such line */
    static ErasedKey of(String line) {
        String[] parts = line.split(BETWEEN);
        if (parts.length != 3) {
            throw new IllegalArgumentException("No line of a list of erased keys");
        }
        return new ErasedKey(
                new Subject(Subject.Kind.valueOf(parts[0]), UUID.fromString(parts[1])), Instant.parse(parts[2]));
    }
}
