package az.icma.registry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The seven characters that identify a citizen. Its letters are no Azerbaijani words, so case is that of no language. An
 * unusual FİN is worth a warning, never a refusal: papers of refugees and old certificates differ.
 */
final class Fin {

    private static final Pattern USUAL = Pattern.compile("[0-9A-HJ-NP-Z]{7}");

    private Fin() {}

    /** Whether it looks like a FİN: seven Latin letters and digits without I and O. */
    static boolean looksUsual(String fin) {
        String tidy = tidy(fin);
        return tidy != null && USUAL.matcher(tidy).matches();
    }

    /** What was probably meant where the letters O and I stand for the digits 0 and 1; the reader confirms it. */
    static Optional<String> meant(String fin) {
        String tidy = tidy(fin);
        return Optional.ofNullable(tidy)
                .map(typed -> typed.replace('O', '0').replace('I', '1'))
                .filter(digits -> !digits.equals(tidy))
                .filter(Fin::looksUsual);
    }

    static String tidy(String typed) {
        String text = Texts.orNull(typed);
        return text == null ? null : text.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
