package az.icma.forms;

import java.util.Locale;

/** The same words in both languages; where no English was written, the Azerbaijani stands. */
public record Wording(String az, String en) {

    static final Wording NONE = new Wording("", "");

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) && !en.isBlank() ? en : az;
    }

    public boolean isBlank() {
        return az.isBlank();
    }
}
