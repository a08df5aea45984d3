package az.icma.registry;

import java.util.Locale;

/**
 * A city or district of Azerbaijan.
 *
 * @param code ISO 3166-2, for example {@code AZ-GOY}
 * @param economicRegion code of the region
 */
public record District(String code, String nameAz, String nameEn, String economicRegion) {

    public String name(Locale locale) {
        return Names.pick(locale, nameAz, nameEn);
    }
}
