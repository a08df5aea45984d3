package az.icma.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A letter to an authority and what it takes to get an answer; and cases that end before they were worked. */
class AppealToOutcomeIT {

    @RegisterExtension
    static final Journey journey = new Journey();

    private static final Map<String, Visitor> colleagues = new HashMap<>();

    private static final String TODAY =
            DateTimeFormatter.ofPattern("d/M/yyyy").format(LocalDate.now(ZoneId.of("Asia/Baku")));

    @AfterAll
    static void everybodyGoesHome() {
        colleagues.values().forEach(Visitor::close);
        colleagues.clear();
    }

    @Test
    void aFormalReplyIsFollowedByASecondLetterThatIsAnswered() {
        String theCase = planned();
        appealed(
                theCase,
                "first",
                "General words about the programme of repairs.",
                classification -> classification.chooses("No, it is general words"));
        step("nigar", theCase, "Assess the result", "first-assessed", nigar -> nigar.chooses("We appeal again")
                .writes("Explanation", "The reply says nothing of the meter."));
        step(
                "nigar",
                theCase,
                "Plan the strategy",
                "second-plan",
                nigar -> nigar.chooses("Appeal to an authority: a letter is written and a reply awaited"));
        appealed(theCase, "second", "The meter was replaced and the bill corrected.", classification -> classification
                .chooses("Yes, it answers the substance")
                .chooses("Fully"));
        step("nigar", theCase, "Assess the result", "second-assessed", nigar -> nigar.chooses(
                        "The objective was reached")
                .writes("Explanation", "The bill is corrected."));
        step("ayten", theCase, "Hear the client", "heard", ayten -> ayten.chooses("Yes")
                .writes("The client's word", "Thank you.")
                .chooses("Very satisfied")
                .chooses("Resolved"));
        at("sevda").opens(theCase).sees("Closed").shows("appeal-closed");
        at("sevda").clicksTab("Appeals").shows("appeal-letters");
    }

    @Test
    void aClientWithdraws() {
        String theCase = requested("The road is closed.");
        reported("ayten", theCase, "Client withdrew", "withdrawal", ayten -> ayten.writes(
                        "When did the client say so?", TODAY)
                .writes("The reason, in their own words", "It was repaired."));
        at("sevda").opens(theCase).sees("Closed").sees("Case reopened").shows("turn-withdrawn");
    }

    @Test
    void aCaseThatWasOpenedByMistakeIsVoided() {
        String theCase = requested("Written twice.");
        reported("sevda", theCase, "Mistake found", "mistake", sevda -> sevda.takes(
                        "What is the mistake?", "The same request exists already")
                .writes("Reason", "Written twice."));
        at("sevda").opens(theCase).sees("Opened by mistake").shows("turn-voided");
    }

    @Test
    void aRequestWithoutConsentIsReopenedAndAskedAgain() {
        String theCase = requested("The road is closed.");
        step("ayten", theCase, "Record the consent", "refused-consent", ayten -> ayten.chooses("No"));
        at("sevda").opens(theCase).sees("Closed").shows("turn-no-consent");
        reported("sevda", theCase, "Case reopened", "reopening", sevda -> sevda.takes(
                        "Why is it reopened?", "The client came back")
                .writes("Explanation", "Consents now."));
        at("ayten").opens(theCase).sees("Record the consent").shows("turn-reopened");
    }

    private void appealed(String theCase, String letter, String says, Consumer<Visitor> classification) {
        step("nigar", theCase, "Prepare the appeal", letter + "-letter", nigar -> nigar.picks("Authority", "Ganja")
                .chooses("Complaint")
                .chooses("Online portal")
                .writes("Subject", "The bill")
                .writes("Demand", "Replace the meter and correct the bill.")
                .ticks("The applicant's full name with patronymic (name of the legal person)")
                .ticks("Address")
                .ticks("Signature"));
        step(
                "sevda",
                theCase,
                "Approve the appeal",
                letter + "-approval",
                sevda -> sevda.chooses("I approve it, let it be sent"));
        step("rauf", theCase, "Send the appeal", letter + "-sending", rauf -> rauf.chooses("Online portal")
                .writes("Day of sending", TODAY));
        reported("rauf", theCase, "Registered by the authority", letter + "-registered", rauf -> rauf.writes(
                        "Registration number", "G-17")
                .writes("Registration date", TODAY));
        reported("rauf", theCase, "Reply received", letter + "-reply", rauf -> rauf.writes("Date of the reply", TODAY)
                .writes("Day it reached us", TODAY)
                .writes("What the reply says", says));
        step("nigar", theCase, "Classify the reply", letter + "-classified", classification);
    }

    private String planned() {
        String theCase = new Requests(at("ayten")).takesIn("The gas bill is wrong.");
        step("sevda", theCase, "Decide on the request", "decision", sevda -> sevda.chooses(
                        "Accept: a case is opened and a lawyer assigned")
                .writes("Reason", "Documents are complete."));
        step("sevda", theCase, "Assign a lawyer", "assignment", sevda -> sevda.picks("Lawyer", "Nigar"));
        step("nigar", theCase, "Answer the assignment", "answer", nigar -> nigar.chooses("I take the case"));
        step("nigar", theCase, "Plan the strategy", "first-plan", nigar -> nigar.writes(
                        "Objective", "The bill is corrected.")
                .chooses("Appeal to an authority: a letter is written and a reply awaited")
                .writes("Plan", "Complain to the authority, then higher."));
        return theCase;
    }

    private String requested(String story) {
        return new Requests(at("ayten")).telephones("Utilities", story).caseAddress();
    }

    private void step(String login, String theCase, String step, String station, Consumer<Visitor> work) {
        at(login).completes(theCase, step, work.andThen(person -> person.shows("appeal-" + station)));
    }

    private void reported(String login, String theCase, String event, String station, Consumer<Visitor> work) {
        Visitor person = at(login).opens(theCase).clicks(event);
        work.accept(person);
        person.shows("appeal-" + station).clicks("Report").sees("Reported.");
    }

    /** Everybody stays at their browser for all days, as colleagues do; signing in again would cost minutes. */
    private static Visitor at(String login) {
        return colleagues.computeIfAbsent(
                login, name -> journey.visitor().signsInAs(name).seesHeading("Home"));
    }
}
