package az.icma.campaigns.ui;

import java.util.Arrays;
import java.util.Locale;

/** How the page of campaigns lays them out. */
enum CampaignShape {
    BOARD,
    LIST,
    DISTRICTS,
    CALENDAR;

    /** As addresses write it. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The board for whatever is not understood. */
    static CampaignShape of(String parameter) {
        return Arrays.stream(values())
                .filter(shape -> shape.parameter().equals(parameter))
                .findFirst()
                .orElse(BOARD);
    }
}
