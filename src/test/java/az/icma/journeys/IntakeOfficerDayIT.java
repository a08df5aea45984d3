package az.icma.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Aytən answers the telephone: a request in two minutes, then consent and facts, and the coordinator decides. */
class IntakeOfficerDayIT {

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void aCallBecomesARequestThatWaitsForADecision() {
        try (Visitor ayten = journey.visitor()) {
            ayten.opens("login").shows("intake-1-sign-in").findsThePageAccessible();
            ayten.signsInAs("ayten").seesHeading("Home").findsThePageAccessible();
            ayten.opens("work").seesHeading("My work").shows("intake-2-my-work").findsThePageAccessible();

            new Requests(ayten).telephones("Utilities", "The gas was cut off without a written notice.");
            ayten.shows("intake-3-case").findsThePageAccessible();
            assertThat(ayten.page().evaluate("window.scrollY"))
                    .as("a page is read from its beginning")
                    .isEqualTo(0);

            ayten.follows("Record the consent").sees("Does the client consent?").shows("intake-4-consent");
            ayten.findsThePageAccessible();
            new Requests(ayten).consents();
            ayten.sees("Completed: Record the consent");
        }
    }

    @Test
    void theDayLooksRightInAzerbaijaniInTheDarkAndOnAPhone() {
        try (Visitor ayten = journey.visitor("az")) {
            ayten.signsInAs("ayten").seesHeading("Əsas səhifə").shows("intake-5-az");
            ayten.inTheDark().shows("intake-6-az-dark").findsThePageAccessible();
            ayten.inTheLight().atPhone().shows("intake-7-az-phone");
            ayten.opens("cases").shows("intake-8-az-cases-phone");
            ayten.opens("requests/new").shows("intake-9-az-request-phone");
        }
    }
}
