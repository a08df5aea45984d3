package az.icma.registry;

import java.util.Locale;

/** A code with its names: an economic region, a theme, a topic of legal aid. */
public record Coded(String code, String nameAz, String nameEn) {

    public String name(Locale locale) {
        return Names.pick(locale, nameAz, nameEn);
    }
}
