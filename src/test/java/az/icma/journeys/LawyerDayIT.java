package az.icma.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nigar takes an urgent case over, plans it and drafts the first letter; she looks where the law's clock runs. */
class LawyerDayIT {

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void anUrgentCaseIsTakenOverAndItsLetterDrafted() {
        try (Visitor nigar = journey.visitor()) {
            nigar.signsInAs("nigar")
                    .seesHeading("Home")
                    .sees("Yours")
                    .shows("lawyer-0-home")
                    .findsThePageAccessible();
            nigar.opens("work").seesHeading("My work").shows("lawyer-1-my-work").findsThePageAccessible();

            nigar.takes("Answer the assignment").shows("lawyer-2-assignment");
            nigar.chooses("I take the case").clicks("Complete").sees("Completed: Answer the assignment");

            nigar.takes("Plan the strategy").shows("lawyer-3-strategy");
            nigar.writes("Objective", "The eviction is stopped.")
                    .chooses("Appeal to an authority: a letter is written and a reply awaited")
                    .writes("Plan", "Complaint to the executive power, in parallel to the Ombudsman.");
            nigar.clicks("Complete").sees("Completed: Plan the strategy");

            nigar.takes("Prepare the appeal").picks("Authority", "Goychay").chooses("Complaint");
            nigar.chooses("Online portal")
                    .writes("Subject", "Unlawful eviction")
                    .writes("Demand", "Stop the eviction.");
            nigar.ticks("Address").shows("lawyer-4-letter").findsThePageAccessible();
            nigar.clicks("Complete").sees("Completed: Prepare the appeal");
        }
    }

    @Test
    void theCasePageSaysWhyADayIsTheLastDay() {
        try (Visitor nigar = journey.visitor()) {
            nigar.signsInAs("nigar").opens("cases").seesHeading("Cases").shows("lawyer-5-cases");
            nigar.findsThePageAccessible();
            nigar.page().getByText("Roads").first().click();
            nigar.sees("Why this date?").shows("lawyer-6-case").findsThePageAccessible();
            nigar.clicks("Why this date?").shows("lawyer-7-why-this-date");
        }
    }
}
