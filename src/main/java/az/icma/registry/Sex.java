package az.icma.registry;

import java.util.Locale;

/** As in the identity card; left open when the person has not told. */
public enum Sex {
    FEMALE,
    MALE;

    /** What evaluation stores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
