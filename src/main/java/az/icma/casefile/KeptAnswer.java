package az.icma.casefile;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import org.springframework.lang.Nullable;

import java.util.Locale;
import java.util.UUID;

/**
 * One answer with the words that its form had then, so that it stays readable when the form changes.
 *
 * @param value null where an earlier answer was taken back
 */
public record KeptAnswer(
        UUID answerSet,
        String field,
        @Classified(Datum.WORDS) @Nullable Object value,
        @Nullable String labelAz,
        @Nullable String labelEn,
        @Classified(Datum.WORDS) @Nullable String shownAz,
        @Classified(Datum.WORDS) @Nullable String shownEn) {

    public String label(Locale locale) {
        return words(locale, labelAz, labelEn, field);
    }

    public String shown(Locale locale) {
        return words(locale, shownAz, shownEn, value == null ? "—" : value.toString());
    }

    private static String words(Locale locale, @Nullable String az, @Nullable String en, String otherwise) {
        String preferred = "en".equals(locale.getLanguage()) && en != null ? en : az;
        return preferred == null ? otherwise : preferred;
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
