package az.icma.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.Locale;
import java.util.function.Consumer;

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
            return new Requests(ayten).takesIn("The gas bill is wrong.");
        }
    }

    private static void step(String login, String theCase, String step, Consumer<Visitor> work) {
        String station = step.toLowerCase(Locale.ROOT).replace(' ', '-');
        try (Visitor person = journey.visitor()) {
            person.signsInAs(login).completes(theCase, step, work.andThen(at -> at.shows("closure-" + station)));
        }
    }
}
