package az.icma.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Kamran looks over his campaigns, proposes one more, does its first steps, and looks where it stands. */
class CampaignManagerDayIT {

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void aCampaignIsProposedDescribedAndLookedThrough() {
        try (Visitor kamran = journey.visitor()) {
            kamran.signsInAs("kamran").opens("campaigns").seesHeading("Campaigns");
            kamran.shows("campaign-manager-0-board").findsThePageAccessible();

            Proposals proposals = new Proposals(kamran);
            String campaign = proposals.proposes("The street has no light.", "Goychay");
            kamran.sees("Describe the problem")
                    .shows("campaign-manager-1-campaign")
                    .findsThePageAccessible();
            proposals.describes(campaign);

            kamran.opens(campaign).sees("Hold a meeting with the community");
            kamran.clicksTab("Demands and commitments").sees("No demands yet").findsThePageAccessible();
            kamran.clicksTab("Supporters").sees("No signatures yet");
            kamran.shows("campaign-manager-2-supporters").findsThePageAccessible();
            kamran.atPhone().findsNothingBeyondTheEdge().shows("campaign-manager-3-phone");
        }
    }
}
