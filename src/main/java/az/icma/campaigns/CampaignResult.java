package az.icma.campaigns;

import java.util.Collection;

/** How a campaign ended, and the code of its case file's outcome. */
public enum CampaignResult {
    WON,
    PARTLY,
    LOST,
    STOPPED;

    /** What came of its demands; one that dropped all of them was stopped. */
    static CampaignResult of(Collection<Demand.Status> demands) {
        var upheld = demands.stream()
                .filter(status -> status != Demand.Status.DROPPED)
                .toList();
        if (upheld.isEmpty()) {
            return STOPPED;
        }
        if (upheld.stream().allMatch(status -> status == Demand.Status.FULFILLED)) {
            return WON;
        }
        return upheld.stream().anyMatch(status -> status == Demand.Status.FULFILLED || status == Demand.Status.PARTLY)
                ? PARTLY
                : LOST;
    }
}
