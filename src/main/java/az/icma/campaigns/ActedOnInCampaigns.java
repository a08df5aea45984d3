package az.icma.campaigns;

import az.icma.casefile.ActedOn;
import org.springframework.stereotype.Component;

import java.util.Set;

/** Answers of campaigns that have become meetings, demands, promises, actions or the plan. */
@Component
class ActedOnInCampaigns implements ActedOn {

    @Override
    public Set<String> fields() {
        return Set.of(
                "actionDistrict",
                "actionResult",
                "budget",
                "byCouncil",
                "byLetter",
                "byMedia",
                "byMeeting",
                "byPetition",
                "campaignLead",
                "consultationMeetings",
                "delivery",
                "demandAuthority",
                "demandCriterion",
                "demandWantedBy",
                "demandWording",
                "demands",
                "district",
                "doneOn",
                "endsOn",
                "grantNumber",
                "grantOn",
                "legalAidPerson",
                "legalAidTopic",
                "meetingDistrict",
                "meetingKind",
                "meetingOn",
                "meetingPlace",
                "needsGrant",
                "newEndsOn",
                "newPromisedUntil",
                "outcomes",
                "peopleAffected",
                "place",
                "promisedBy",
                "promisedOn",
                "promisedUntil",
                "promisedWhat",
                "publicSummary",
                "riskLevel",
                "supportAgainst",
                "supportFor",
                "suspendedWhy",
                "targets",
                "theme",
                "verifiedOn");
    }
}
