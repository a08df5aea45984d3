package az.icma.security;

import java.util.List;
import java.util.Locale;

/** The districts that a person can be put in charge of. Declared here, implemented by whoever knows the places. */
public interface WorkDistricts {

    List<District> all(Locale locale);

    /** @param code ISO 3166-2 */
    record District(String code, String name) {}
}
