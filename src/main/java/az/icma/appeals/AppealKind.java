package az.icma.appeals;

import java.util.Optional;

/** What is written to the authority; the kind decides which law counts the reply. */
public enum AppealKind {
    PROPOSAL,
    APPLICATION,
    COMPLAINT,
    INFORMATION;

    private static final String CITIZENS_APPEAL = "VMH-10.1";
    private static final String CITIZENS_APPEAL_EXTENSION = "VMH-10.2";
    private static final String INFORMATION_REQUEST = "IEH-24";
    private static final String INFORMATION_EXTENSION = "IEH-24-UZATMA";

    /** The rule that counts the reply; urgency is asked of information requests only. */
    String replyRule(Optional<String> informationUrgency) {
        if (this != INFORMATION) {
            return CITIZENS_APPEAL;
        }
        return switch (informationUrgency.orElse("NORMAL")) {
            case "TOPICAL" -> INFORMATION_REQUEST + "-24H";
            case "DANGER" -> INFORMATION_REQUEST + "-48H";
            default -> INFORMATION_REQUEST;
        };
    }

    /** The rule that limits an extension. */
    String extensionRule() {
        return this == INFORMATION ? INFORMATION_EXTENSION : CITIZENS_APPEAL_EXTENSION;
    }
}
