package az.icma.registry;

import com.ibm.icu.util.ULocale;

import java.util.List;
import java.util.Locale;

/** The languages that people here speak, as ISO 639 codes; {@code sgn} is sign language. */
public final class Languages {

    private static final List<String> CODES =
            List.of("az", "ru", "en", "tr", "tly", "lez", "av", "ttt", "udi", "ka", "kmr", "sgn");

    private Languages() {}

    /** The commonest first. */
    public static List<String> codes() {
        return CODES;
    }

    public static String name(String code, Locale reader) {
        return new ULocale(code).getDisplayLanguage(ULocale.forLocale(reader));
    }
}
