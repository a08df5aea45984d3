package az.icma.evaluation;

/** What is counted of cases. */
public enum Measure {
    /** Open when the period began. */
    BEFORE,
    STARTED,
    FINISHED,
    /** Open when the period ended. */
    OPEN
}
