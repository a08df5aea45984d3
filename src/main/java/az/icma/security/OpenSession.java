package az.icma.security;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One sign-in, from its beginning to its end: when somebody was there last, and when they last proved who they are. */
final class OpenSession {

    static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final UUID id = UUID.randomUUID();
    private final Instant begun;
    private volatile Instant seen;
    private volatile Instant noted;
    private volatile Instant proved;

    private OpenSession(Instant begun, Instant proved) {
        this.begun = begun;
        this.seen = begun;
        this.noted = begun;
        this.proved = proved;
    }

    /** Signing in is a proof. */
    static OpenSession begin(Instant now) {
        return new OpenSession(now, now);
    }

    /** Of a story that code tells; it proves nothing. */
    static OpenSession unproved() {
        return new OpenSession(Instant.EPOCH, Instant.MIN);
    }

    /** True if it is time to tell the list of sessions, which others look at. */
    boolean seen(Instant now) {
        seen = now;
        boolean due = noted.plus(NOTED_EVERY).isBefore(now);
        if (due) {
            noted = now;
        }
        return due;
    }

    void prove(Instant now) {
        proved = now;
    }

    boolean isProvedSince(Instant moment) {
        return !proved.isBefore(moment);
    }

    /** Unused for too long, or older than a working day. */
    boolean isOver(Instant now, Duration idle) {
        return seen.plus(idle).isBefore(now) || begun.plus(LONGEST).isBefore(now);
    }

    UUID id() {
        return id;
    }

    Instant seen() {
        return seen;
    }
}
