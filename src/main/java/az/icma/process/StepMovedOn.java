package az.icma.process;

import az.icma.shared.Refused;

import java.util.Optional;
import java.util.UUID;

/** A completed step cannot be taken back: what came from it is no longer as it came, or cannot be undone. */
public class StepMovedOn extends Refused {

    private final Reason reason;
    private final transient Optional<ElementTexts> what;
    private final transient Optional<UUID> who;

    private StepMovedOn(Reason reason, Optional<ElementTexts> what, Optional<UUID> who) {
        super("process.take-back." + reason.code, what.map(ElementTexts::nameAz).orElse(""), "");
        this.reason = reason;
        this.what = what;
        this.who = who;
    }

    static StepMovedOn because(Reason reason) {
        return new StepMovedOn(reason, Optional.empty(), Optional.empty());
    }

    static StepMovedOn because(Reason reason, ElementTexts what) {
        return new StepMovedOn(reason, Optional.of(what), Optional.empty());
    }

    static StepMovedOn because(Reason reason, ElementTexts what, Optional<UUID> who) {
        return new StepMovedOn(reason, Optional.of(what), who);
    }

    /** The element that stands in the way; first placeholder of the text. */
    public Optional<ElementTexts> what() {
        return what;
    }

    /** Who has it or has done it; second placeholder of the text. */
    public Optional<UUID> who() {
        return who;
    }

    /** Whether it may be possible later: a colleague who has only taken what came next can put it back. */
    public boolean mayPass() {
        return reason == Reason.TAKEN;
    }

    /** Why not. */
    enum Reason {
        /** What the process did of itself: a letter was noted, a period begun, another process called. */
        EFFECT("effect"),
        /** The process waits for something from outside. */
        WAITS("waits"),
        /** Somebody has taken what followed. */
        TAKEN("taken"),
        /** Somebody has done what followed. */
        DONE("done"),
        /** The step is open: it was taken back already, or the process has come round to it. */
        OPEN("open"),
        /** The process, or the part of it in which the step lies, has come to its end. */
        OVER("over"),
        /** It was no step but a report of what happened. */
        REPORTED("reported"),
        /** Several ways meet behind the step, so nobody can say what came from it alone. */
        UNCLEAR("unclear");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }
}
