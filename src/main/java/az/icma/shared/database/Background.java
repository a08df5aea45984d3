package az.icma.shared.database;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Work that nobody's own eyes do. The database shows a thread the rows of the person who is signed in, and nothing where
 * nobody is; whoever works without a person, or has to see further than the person who set it off, says so here by name.
 * What each name reaches stands in the policies of the tables, and is as narrow as the work.
 */
public enum Background {

    /** What follows from a decision that was taken: steps of a process, timers, and the read models that follow them. */
    PROCESS,

    /** The rule of access itself, which has to know of walls and teams to say that there is nothing to see. */
    RULE,

    /** Forgetting at night what has outlived its purpose. */
    UPKEEP,

    /** Figures for operators. */
    FIGURES,

    /** Seeing that cases of legal aid are alike: whose they are is not needed for it. */
    CLUSTERS,

    /** Signing a petition, or taking that back, without an account. */
    SIGNING;

    private static final ThreadLocal<Background> CURRENT = new ThreadLocal<>();

    /**
     * Does this piece of work under this name; before and after it the thread is who it was. What it saves by JPA it also
     * flushes: at the commit it would be written as whoever the thread is then.
     */
    public <T> T call(Supplier<T> work) {
        return as(this, work);
    }

    /** {@link #call} for work without an answer. */
    public void run(Runnable work) {
        as(this, () -> {
            work.run();
            return null;
        });
    }

    /** Does this piece of work as the person who is signed in, in the midst of work in the background. */
    public static <T> T notNow(Supplier<T> work) {
        return as(null, work);
    }

    private static <T> T as(Background name, Supplier<T> work) {
        Background before = CURRENT.get();
        CURRENT.set(name);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** Whether this thread works under one of these names now, and not for the person who is signed in. */
    public static boolean isAnyNow() {
        return current().isPresent();
    }

    static Optional<Background> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** As the policies of the tables name it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
