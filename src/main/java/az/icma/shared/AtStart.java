package az.icma.shared;

import org.springframework.context.SmartLifecycle;

/** Work that is done once at every start, in the order of the phases; a failure stops the start. */
public abstract class AtStart implements SmartLifecycle {

    private final int phase;
    private volatile boolean running;

    protected AtStart(int phase) {
        this.phase = phase;
    }

    protected abstract void prepare();

    @Override
    public final void start() {
        prepare();
        running = true;
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
