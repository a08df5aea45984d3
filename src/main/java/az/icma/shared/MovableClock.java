package az.icma.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The application's only clock. It follows the system except while the demonstration or a test tells an older story;
 * whoever keeps a clock of their own (the engine) listens to be moved along.
 */
public final class MovableClock extends Clock {

    private final List<Consumer<Instant>> followers = new CopyOnWriteArrayList<>();
    private volatile Instant fixed;

    @Override
    public Instant instant() {
        Instant story = fixed;
        return story != null ? story : Instant.now();
    }

    /** Stands still at the given moment until moved again. */
    public void moveTo(Instant moment) {
        fixed = moment;
        followers.forEach(follower -> follower.accept(moment));
    }

    public void followSystem() {
        fixed = null;
        followers.forEach(follower -> follower.accept(null));
    }

    /** The follower hears every move; {@code null} means: follow the system again. */
    public void onMove(Consumer<Instant> follower) {
        followers.add(follower);
    }

    @Override
    public ZoneId getZone() {
        return Baku.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
