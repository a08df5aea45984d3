package az.icma.security;

import java.util.Arrays;
import java.util.Locale;

/** Light, dark, or as the person's computer has it. */
public enum ColorScheme {
    SYSTEM,
    LIGHT,
    DARK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@link #SYSTEM} for anything unknown. */
    public static ColorScheme ofCode(String code) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.code().equals(code))
                .findFirst()
                .orElse(SYSTEM);
    }
}
