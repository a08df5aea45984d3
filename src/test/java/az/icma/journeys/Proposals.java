package az.icma.journeys;

import java.util.regex.Pattern;

/** What people do to propose a campaign and to prepare it, in English pages. */
final class Proposals {

    private static final Pattern CASE_ADDRESS = Pattern.compile("cases/[0-9a-f-]{36}");

    private final Visitor proposer;

    Proposals(Visitor proposer) {
        this.proposer = proposer;
    }

    /** From the board to the page of the new campaign. The answer is its address. */
    String proposes(String problem, String district) {
        begins(problem, district);
        return hands();
    }

    /** As a community-based organisation's own. */
    String proposesFor(String organisation, String problem, String district) {
        begins(problem, district);
        proposer.picks("Name of the organisation", organisation);
        return hands();
    }

    private void begins(String problem, String district) {
        proposer.opens("campaigns").follows("Propose a campaign").seesHeading("Propose a campaign");
        proposer.writes("Problem", problem).picks("Theme", "Infra").picks("District", district);
    }

    private String hands() {
        proposer.shows("campaign-proposal").findsThePageAccessible().clicks("Propose");
        proposer.page().waitForURL(CASE_ADDRESS);
        return proposer.page().url().replaceFirst("^.*/(cases/[0-9a-f-]{36}).*$", "$1");
    }

    /** Until the community is asked. */
    void describes(String campaign) {
        proposer.completes(
                campaign, "Describe the problem", step -> step.writes("The evidence", "Measured on three days.")
                        .shows("campaign-problem"));
        proposer.completes(campaign, "Plan the consultation", step -> step.writes("How many meetings", "1")
                .writes("Whom we invite and how", "Everybody of the street, by word of mouth."));
    }
}
