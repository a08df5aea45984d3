package az.icma.registry;

/** What a person can agree to. How to get in touch about their own case is no consent of its own: see SafeContact. */
public enum ConsentPurpose {
    /** To write down what they tell and to work on it. Without it there is no case. */
    RECORDS(false),
    NEWS(true),
    INVITATIONS(true),
    SURVEYS(true),
    /** Their details may go to another organisation that can help. */
    REFERRAL(false),
    /** What happened to them may be told, without a name. */
    STORY(false),
    /** With name or picture. */
    PUBLICITY(false);

    private final boolean byChannel;

    ConsentPurpose(boolean byChannel) {
        this.byChannel = byChannel;
    }

    /** Whether it is given for each way of getting in touch. */
    public boolean isByChannel() {
        return byChannel;
    }
}
