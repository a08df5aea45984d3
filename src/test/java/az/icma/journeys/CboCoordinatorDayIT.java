package az.icma.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Könül brings what an organisation of women wants changed; once a meeting is planned, she holds it. */
class CboCoordinatorDayIT {

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void anOrganisationsProblemIsProposedAndItsCommunityHeard() {
        String campaign;
        try (Visitor konul = journey.visitor()) {
            konul.signsInAs("konul").opens("campaigns").seesHeading("Campaigns");
            konul.shows("cbo-coordinator-0-campaigns").findsThePageAccessible();
            campaign = new Proposals(konul)
                    .proposesFor("Lənkəran", "Forty women cross the road where no car slows down.", "Lankaran");
            konul.sees("Describe the problem").findsThePageAccessible().shows("cbo-coordinator-1-campaign");
        }
        try (Visitor kamran = journey.visitor()) {
            kamran.signsInAs("kamran");
            new Proposals(kamran).describes(campaign);
        }
        try (Visitor konul = journey.visitor()) {
            konul.signsInAs("konul");
            konul.completes(campaign, "Hold a meeting with the community", step -> step.writes(
                            "When the meeting was", "23.11.2026")
                    .writes("Place", "The yard of the school")
                    .writes("Women, 30–44", "24")
                    .writes("Men, 30–44", "6")
                    .writes("For the campaign", "29")
                    .writes("Against the campaign", "1")
                    .writes("What the community said", "Children cross there as well.")
                    .chooses("It is enough, the remaining meetings are not needed")
                    .findsThePageAccessible()
                    .shows("cbo-coordinator-2-meeting"));
            konul.opens(campaign).clicksTab("Supporters").atPhone().findsNothingBeyondTheEdge();
            konul.shows("cbo-coordinator-3-phone");
        }
    }
}
