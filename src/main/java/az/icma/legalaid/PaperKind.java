package az.icma.legalaid;

/** What is printed for a client. */
public enum PaperKind {
    /** That the request was recorded. */
    RECEIPT,
    /** What the client consents to, to be signed. */
    CONSENT,
    /** The written refusal; a letter that leaves the house. */
    REFUSAL
}
