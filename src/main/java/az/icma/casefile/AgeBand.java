package az.icma.casefile;

import org.springframework.lang.Nullable;

/** How old people are, as coarsely as evaluation counts them. */
public enum AgeBand {
    UNDER_18("0-17", 18),
    FROM_18_TO_29("18-29", 30),
    FROM_30_TO_44("30-44", 45),
    FROM_45_TO_59("45-59", 60),
    FROM_60("60+", Integer.MAX_VALUE);

    private final String code;
    private final int below;

    AgeBand(String code, int below) {
        this.code = code;
        this.below = below;
    }

    /** What evaluation stores. */
    public String code() {
        return code;
    }

    /** @return {@code null} for an age that nobody knows */
    @Nullable
    public static AgeBand of(@Nullable Integer age) {
        if (age == null) {
            return null;
        }
        for (AgeBand band : values()) {
            if (age < band.below) {
                return band;
            }
        }
        return FROM_60;
    }
}
