package az.icma.shared;

import java.util.List;

/**
 * Something could not be done for a reason the user can understand. Carries a text key, not a sentence: the page says it
 * in the user's language, in three parts – what happened, what is safe, what to do.
 */
public class Refused extends RuntimeException {

    private final String textKey;
    private final transient List<Object> details;

    /** @param textKey a key of the translations; {@code details} fill its placeholders and hold no personal data */
    public Refused(String textKey, Object... details) {
        super(textKey);
        this.textKey = textKey;
        this.details = List.of(details);
    }

    public String textKey() {
        return textKey;
    }

    public Object[] details() {
        return details.toArray();
    }
}
