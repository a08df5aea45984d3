package az.icma.campaigns;

import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Urgency;
import az.icma.inbox.AnswerStore;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationKind;
import az.icma.shared.database.Background;
import org.springframework.context.ApplicationContext;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A campaign for tests that went all the way to a promise, as its process would have led it there. */
public final class RunningCampaign {

    private final ApplicationContext application;
    private final UUID lead;
    private final UUID id = UUID.randomUUID();

    private RunningCampaign(ApplicationContext application, UUID lead) {
        this.application = application;
        this.lead = lead;
    }

    /** @param until the promised day */
    public static UUID of(ApplicationContext application, UUID lead, LocalDate until) {
        RunningCampaign campaign = new RunningCampaign(application, lead);
        Background.PROCESS.run(() -> campaign.runUntil(until));
        return campaign.id;
    }

    private void runUntil(LocalDate until) {
        CaseFileService files = bean(CaseFileService.class);
        files.open(new OpenCaseFile(
                id,
                CampaignKind.CODE,
                "infrastructure",
                "AZ-GOY",
                "Bığır",
                null,
                Confidentiality.OPEN,
                Urgency.NORMAL,
                lead));
        bean(Campaigns.class).save(new Campaign(id, Campaign.Origin.STAFF, null, lead, null));
        prepare();
        CampaignDemands demands = bean(CampaignDemands.class);
        UUID demand = UUID.fromString(demands.openDemands(id).get(0));
        answer(demand, Map.of("doneOn", "2026-01-10", "actionResult", "Söz verdilər", "reachedWomen18to29", 12));
        bean(CampaignActing.class).actionDone(id, demand, ActionKind.HEARING.name());
        answer(
                demand,
                Map.of(
                        "promisedWhat",
                        "Su xətti çəkiləcək",
                        "promisedBy",
                        "Mənzil-kommunal şöbəsi",
                        "promisedOn",
                        "2026-01-10",
                        "promisedUntil",
                        until.toString()));
        demands.committed(id, demand);
    }

    private void prepare() {
        String authority = bean(OrganisationDirectory.class)
                .byKind(OrganisationKind.AUTHORITY)
                .get(0)
                .id()
                .toString();
        answer(
                id,
                Map.of(
                        "meetingOn", "2025-12-01",
                        "women30to44", 20,
                        "men60plus", 10,
                        "supportFor", 24,
                        "supportAgainst", 6,
                        "meetingPlace", "Məktəbin zalı",
                        "peopleAffected", 900,
                        "endsOn", "2027-01-31"));
        answer(
                id,
                Map.of(
                        "targets",
                        List.of(Map.of(
                                "targetAuthority",
                                authority,
                                "targetInfluence",
                                4,
                                "targetPosition",
                                "LEANS_AGAINST",
                                "targetReason",
                                "Büdcə yoxdur")),
                        "demands",
                        List.of(Map.of(
                                "demandAuthority", authority,
                                "demandWording", "İçməli su çəkilsin",
                                "demandCriterion", "Hər evdə su var"))));
        CampaignService campaigns = bean(CampaignService.class);
        campaigns.problemDescribed(id);
        bean(CampaignConsultations.class).meetingHeld(id);
        campaigns.decided(id, "GO");
        bean(CampaignTargets.class).powerMapped(id);
        bean(CampaignDemands.class).demandsSet(id);
        campaigns.planned(id);
        campaigns.planApproved(id);
        campaigns.begin(id);
        bean(CaseFileService.class).moveTo(id, "action");
    }

    private void answer(UUID businessKey, Map<String, Object> said) {
        bean(AnswerStore.class)
                .keep(new AnswerStore.Step(id, businessKey, CampaignProcess.KEY, "Task", "Addım", "Step"), said, lead);
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
