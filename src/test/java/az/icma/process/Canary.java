package az.icma.process;

import java.util.concurrent.atomic.AtomicInteger;

/** Sings when a model manages to reach it. */
public class Canary {

    private static final AtomicInteger SONGS = new AtomicInteger();

    /** Some attacks only need the engine to make an object of a class. */
    public Canary() {
        sing();
    }

    public static void sing() {
        SONGS.incrementAndGet();
    }

    static int songs() {
        return SONGS.get();
    }

    static void forget() {
        SONGS.set(0);
    }
}
