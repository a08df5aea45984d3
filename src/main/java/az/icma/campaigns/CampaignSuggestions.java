package az.icma.campaigns;

import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.Urgency;
import az.icma.inbox.AnswerStore;
import az.icma.registry.ThemeDirectory;
import az.icma.shared.Baku;
import az.icma.shared.database.Background;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Looks every night whether cases of legal aid are so many and so alike that they suggest a campaign, and begins its
 * preparation: people decide there. Only numbers go along; which cases they were stays where it is asked who may see it.
 */
@Service
@Transactional
@EnableConfigurationProperties(ClusterRule.class)
class CampaignSuggestions {

    private final CasesBehindCampaigns alike;
    private final ClusterRule rule;
    private final CaseFileService caseFiles;
    private final Campaigns campaigns;
    private final CampaignProcess process;
    private final CampaignEvidence evidence;
    private final AnswerStore answers;
    private final ThemeDirectory themes;
    private final Clock clock;

    CampaignSuggestions(
            CasesBehindCampaigns alike,
            ClusterRule rule,
            CaseFileService caseFiles,
            Campaigns campaigns,
            CampaignProcess process,
            CampaignEvidence evidence,
            AnswerStore answers,
            ThemeDirectory themes,
            Clock clock) {
        this.alike = alike;
        this.rule = rule;
        this.caseFiles = caseFiles;
        this.campaigns = campaigns;
        this.process = process;
        this.evidence = evidence;
        this.answers = answers;
        this.themes = themes;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 5 * * *", zone = "Asia/Baku")
    void look() {
        LocalDate today = Baku.today(clock);
        alike.forgetWhatMayNotCount();
        for (CaseCluster cluster : CaseCluster.among(alike.mayCount(), rule, today)) {
            Background.PROCESS.run(() -> {
                if (!alike.isTakenUp(cluster, today.minusDays(rule.pause()))) {
                    suggest(cluster, today);
                }
            });
        }
    }

    private void suggest(CaseCluster cluster, LocalDate today) {
        UUID id = UUID.randomUUID();
        String theme = themes.themeOf(cluster.topic());
        caseFiles.open(new OpenCaseFile(
                id,
                CampaignKind.CODE,
                theme,
                cluster.district().orElse(null),
                null,
                null,
                Confidentiality.OPEN,
                Urgency.NORMAL,
                null));
        campaigns.saveAndFlush(new Campaign(id, Campaign.Origin.CASES, null, null, null));
        caseFiles.involve(id, Party.organisation(cluster.authority(), PartyRole.AUTHORITY));
        alike.keep(id, cluster, today);
        beginWith(id, theme, cluster);
        process.casesClustered(id);
        caseFiles.record(
                id,
                "campaigns.timeline.suggested",
                String.valueOf(cluster.cases().size()));
    }

    /** A draft for whoever describes the problem, who writes on from it. */
    private void beginWith(UUID id, String theme, CaseCluster cluster) {
        Map<String, Object> known = new HashMap<>();
        known.put("theme", theme);
        cluster.district().ifPresent(district -> known.put("district", district));
        known.put("evidence", evidence.inWords(cluster));
        answers.keep(
                new AnswerStore.Step(
                        id, id, CampaignProcess.KEY, "Start_CasesClustered", "Oxşar işlər yığıldı", "Cases clustered"),
                known,
                null);
    }
}
