package az.icma.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One case from the first call to the client's word, each step by the person whose step it is. */
class CaseToClosureIT {

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void everyRoleTakesItsStepUntilTheCaseIsClosed() {
        String theCase = aytenReceivesTheRequest();
        step("sevda", theCase, "Decide on the request", sevda -> sevda.chooses(
                        "Accept: a case is opened and a lawyer assigned")
                .writes("Reason", "Documents are complete."));
        step("sevda", theCase, "Assign a lawyer", sevda -> sevda.picks("Lawyer", "Nigar"));
        step("nigar", theCase, "Answer the assignment", nigar -> nigar.chooses("I take the case"));
        step("nigar", theCase, "Plan the strategy", nigar -> nigar.writes(
                        "Objective", "The gas is back and the bill corrected.")
                .chooses("No appeal is needed, we go on to the result")
                .writes("Plan", "Talk to the provider."));
        step("ayten", theCase, "Hear the client", ayten -> ayten.chooses("Yes")
                .writes("The client's word", "Thank you, it works again.")
                .chooses("Very satisfied")
                .chooses("Resolved"));
        try (Visitor sevda = journey.visitor()) {
            sevda.signsInAs("sevda").opens(theCase).sees("Closed").sees("HY-").shows("closure-9-closed");
        }
    }

    private static String aytenReceivesTheRequest() {
        try (Visitor ayten = journey.visitor()) {
            ayten.signsInAs("ayten").seesHeading("Home");
            Requests requests = new Requests(ayten).telephones("Utilities", "The gas bill is wrong.");
            String theCase = requests.caseAddress();
            ayten.follows("Record the consent").sees("Does the client consent?");
            requests.consents();
            ayten.sees("Completed: Record the consent");
            ayten.opens(theCase).follows("Record the facts").sees("Income of the household");
            requests.states("Utilities", "The meter was changed without a protocol.");
            ayten.sees("Completed: Record the facts");
            return theCase;
        }
    }

    private static void step(String login, String theCase, String step, java.util.function.Consumer<Visitor> work) {
        try (Visitor person = journey.visitor()) {
            person.signsInAs(login).opens(theCase).follows(step).seesHeading(step);
            work.accept(person);
            person.shows("closure-" + step.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
            person.clicks("Complete").sees("Completed: " + step);
        }
    }
}
