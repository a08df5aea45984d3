package az.icma.journeys;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an intake officer does with a request, in English pages. */
final class Requests {

    private static final Pattern CASE_ADDRESS = Pattern.compile("cases/([0-9a-f-]{36})");

    private final Visitor officer;

    Requests(Visitor officer) {
        this.officer = officer;
    }

    /** Writes down a call and opens its case. */
    Requests telephones(String topic, String story) {
        return telephones(topic, story, "Record the consent");
    }

    /** @param firstStep what the case then waits for */
    Requests telephones(String topic, String story, String firstStep) {
        officer.opens("requests/new").seesHeading("New request");
        officer.picks("Name, phone or FİN", "054 20")
                .chooses("By phone")
                .chooses("For themselves")
                .chooses("Nobody, or not known");
        officer.picks("Topic", topic).writes("What happened", story).chooses("No sign of urgency");
        officer.picks("District", "Ganja").shows("request");
        officer.clicks("Record the request").follows("Open the case");
        officer.page().waitForURL(CASE_ADDRESS);
        officer.sees(firstStep);
        return this;
    }

    /** From the call to the facts; what is left is the coordinator's decision. The answer is the address of the case. */
    String takesIn(String story) {
        telephones("Utilities", story);
        String theCase = caseAddress();
        officer.follows("Record the consent").sees("Does the client consent?");
        consents();
        officer.sees("Completed: Record the consent");
        officer.opens(theCase).follows("Record the facts").sees("Income of the household");
        states("Utilities", "The meter was changed without a protocol.");
        officer.sees("Completed: Record the facts");
        return theCase;
    }

    /** The address of the case that is open in the browser. */
    String caseAddress() {
        Matcher address = CASE_ADDRESS.matcher(officer.page().url());
        if (!address.find()) {
            throw new AssertionError("No case is open: " + officer.page().url());
        }
        return address.group();
    }

    Requests consents() {
        officer.chooses("Yes").chooses("By word of mouth").ticks("By phone").ticks("Not at home");
        officer.clicks("Complete");
        return this;
    }

    Requests states(String topic, String facts) {
        officer.picks("Topic", topic).writes("What happened?", facts).chooses("Nothing was served");
        officer.chooses("Not enough for necessities").clicks("Complete");
        return this;
    }
}
