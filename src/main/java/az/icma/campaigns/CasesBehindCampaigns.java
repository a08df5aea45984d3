package az.icma.campaigns;

import az.icma.shared.database.Background;
import az.icma.shared.database.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which cases may stand behind a campaign, and which do. Looks with the eyes of this work alone, whoever set it off. */
@Component
class CasesBehindCampaigns {

    private static final String MAY_COUNT = SqlFile.read(CasesBehindCampaigns.class, "cases-that-may-count");

    private final JdbcClient jdbc;

    CasesBehindCampaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AlikeCase> mayCount() {
        return Background.CLUSTERS.call(
                () -> jdbc.sql(MAY_COUNT).query(AlikeCase.class).list());
    }

    /** What stands behind it and may still count: a consent that was taken back counts no more at once. */
    List<AlikeCase> behind(UUID campaign) {
        return Background.CLUSTERS.call(() -> jdbc.sql("SELECT m.* FROM (" + MAY_COUNT + ") m JOIN campaign_cluster k"
                        + " ON k.id = :campaign AND k.authority_id = m.authority JOIN campaign_case s"
                        + " ON s.campaign_id = k.id AND s.case_id = m.case_id ORDER BY m.opened_on, m.case_id")
                .param("campaign", campaign)
                .query(AlikeCase.class)
                .list());
    }

    /** Campaigns that this case supports, as long as it may count. */
    List<UUID> supportedBy(UUID caseId) {
        return Background.CLUSTERS.call(
                () -> jdbc.sql("SELECT s.campaign_id FROM campaign_case s WHERE s.case_id = :id AND s.case_id IN"
                                + " (SELECT m.case_id FROM (" + MAY_COUNT + ") m)")
                        .param("id", caseId)
                        .query(UUID.class)
                        .list());
    }

    /** Nothing remembers a case that may not count any more. */
    void forgetWhatMayNotCount() {
        Background.CLUSTERS.run(() -> jdbc.sql(
                        "DELETE FROM campaign_case WHERE case_id NOT IN (SELECT m.case_id FROM (" + MAY_COUNT + ") m)")
                .update());
    }

    Optional<SuggestedAbout> about(UUID campaign) {
        return Background.CLUSTERS.call(
                () -> jdbc.sql("SELECT authority_id AS authority, topic FROM campaign_cluster WHERE id = :id")
                        .param("id", campaign)
                        .query(SuggestedAbout.class)
                        .optional());
    }

    /** Whether a campaign from the same authority and topic is prepared, runs, or ended not long ago. */
    boolean isTakenUp(CaseCluster cluster, LocalDate endedAfter) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM campaign_cluster k JOIN case_file f ON f.id = k.id
                                        WHERE k.authority_id = :authority AND k.topic = :topic
                                          AND (f.status IN ('REQUEST', 'OPEN')
                                               OR coalesce(f.closed_on, k.found_on) > :endedAfter))
                        """)
                .param("authority", cluster.authority())
                .param("topic", cluster.topic())
                .param("endedAfter", endedAfter)
                .query(Boolean.class)
                .single();
    }

    void keep(UUID campaign, CaseCluster cluster, LocalDate day) {
        jdbc.sql(
                        "INSERT INTO campaign_cluster (id, authority_id, topic, found_on) VALUES (:id, :authority, :topic, :day)")
                .param("id", campaign)
                .param("authority", cluster.authority())
                .param("topic", cluster.topic())
                .param("day", day)
                .update();
        for (AlikeCase one : cluster.cases()) {
            jdbc.sql("INSERT INTO campaign_case (campaign_id, case_id) VALUES (:campaign, :id)")
                    .param("campaign", campaign)
                    .param("id", one.caseId())
                    .update();
        }
    }

    /** Of which authority and kind of problem a campaign was suggested. */
    record SuggestedAbout(UUID authority, String topic) {}
}
