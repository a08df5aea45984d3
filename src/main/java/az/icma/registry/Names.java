package az.icma.registry;

import java.util.Locale;

/** Names of reference data in the reader's language; Azerbaijani is the fallback. */
final class Names {

    private Names() {}

    static String pick(Locale locale, String nameAz, String nameEn) {
        boolean english = nameEn != null && locale != null && "en".equals(locale.getLanguage());
        return english ? nameEn : nameAz;
    }
}
