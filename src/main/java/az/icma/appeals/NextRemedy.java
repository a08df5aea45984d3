package az.icma.appeals;

import java.util.Optional;

/** What can be done when an authority does not answer: the rungs of the ladder. */
public enum NextRemedy {
    HIGHER_AUTHORITY(null),
    OMBUDSMAN("OMB-8"),
    COURT("IPM-38-MECBURETME"),
    STOP(null);

    private final String rule;

    NextRemedy(String rule) {
        this.rule = rule;
    }

    /** Code of the deadline rule within which it is open; empty where the law sets no period. */
    Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    /** Whether it is another letter. */
    boolean isLetter() {
        return this == HIGHER_AUTHORITY || this == OMBUDSMAN;
    }
}
