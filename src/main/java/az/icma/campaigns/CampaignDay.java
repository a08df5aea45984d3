package az.icma.campaigns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** Something that is due or was done in a campaign on a day. */
public record CampaignDay(LocalDate on, Kind kind, UUID caseId) {

    static final Comparator<CampaignDay> IN_ORDER =
            Comparator.comparing(CampaignDay::on).thenComparing(CampaignDay::kind);

    /** What happens or happened on it. */
    public enum Kind {
        PROMISED,
        ACTION_PLANNED,
        ENDS,
        ACTION_DONE,
        PROMISE_VERIFIED;

        /** Whether it still waits for somebody. */
        public boolean isDue() {
            return this == PROMISED || this == ACTION_PLANNED || this == ENDS;
        }
    }
}
