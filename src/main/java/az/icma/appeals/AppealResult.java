package az.icma.appeals;

/** What came of an appeal: the outcome of its process, read by the lifecycle that called it. */
public enum AppealResult {
    RESOLVED,
    PARTLY,
    REFUSED,
    FORMAL,
    SILENCE
}
