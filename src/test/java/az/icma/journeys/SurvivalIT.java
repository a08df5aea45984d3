package az.icma.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What was confirmed is there after the power is gone; a second start on the same data is refused. */
class SurvivalIT {

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void aKilledApplicationLosesNothingThatWasConfirmed() {
        String theCase;
        try (Visitor ayten = journey.visitor()) {
            ayten.signsInAs("ayten").seesHeading("Home");
            Requests requests = new Requests(ayten).telephones("Pension", "The pension is late.");
            theCase = requests.caseAddress();
        }
        journey.application().kill();
        journey.application().start();
        try (Visitor ayten = journey.visitor()) {
            ayten.signsInAs("ayten").opens(theCase).sees("Record the consent");
        }
    }

    @Test
    void aSecondApplicationOnTheSameDataIsRefused() throws Exception {
        assertThat(journey.application().refusalOfASecondStart()).contains("already running on the data");
    }
}
