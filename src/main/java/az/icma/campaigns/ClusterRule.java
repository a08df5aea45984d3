package az.icma.campaigns;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When cases are so many and so alike that a campaign suggests itself.
 *
 * @param cases how many of one authority and one topic; never fewer than what figures show at all
 * @param days within how many days they were opened
 * @param pause for how many days after the end of such a campaign none is suggested for the same again
 */
@ConfigurationProperties("icma.clusters")
record ClusterRule(int cases, int days, int pause) {

    /** Smaller groups stay hidden everywhere, so that nobody is recognised in them. */
    static final int FEWEST = 5;

    ClusterRule {
        if (cases < FEWEST) {
            throw new IllegalArgumentException("ICMA_CLUSTER_CASES must be at least " + FEWEST);
        }
        if (days < 1 || pause < 0) {
            throw new IllegalArgumentException("ICMA_CLUSTER_DAYS must be positive, ICMA_CLUSTER_PAUSE not negative");
        }
    }
}
