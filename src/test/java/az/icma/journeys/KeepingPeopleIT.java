package az.icma.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sevda keeps people and organisations: who belongs to whom, what was agreed to, and one record of two. */
class KeepingPeopleIT {

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void aPersonIsRelatedAgreesAndIsMergedAndSeparatedAgain() {
        try (Visitor sevda = journey.visitor()) {
            sevda.signsInAs("sevda").follows("People").seesHeading("People").findsThePageAccessible();
            sevda.page().locator("vaadin-grid a").first().click();
            sevda.seesHeading("Consents").findsThePageAccessible();

            sevda.clicks("Add a consent").seesHeading("Consent").findsThePageAccessible();
            sevda.selects("Agrees to what?", "Invitations").ticks("SMS").chooses("In writing, signed");
            sevda.clicks("Save").sees("Invitations · SMS");
            sevda.clicks("Add a relation").seesHeading("Relation").findsThePageAccessible();
            sevda.clicks("Cancel");
            sevda.clicks("Archive").seesHeading("Archive the person").findsThePageAccessible();
            sevda.clicks("Cancel");

            sevda.clicks("Merge").seesHeading("Merge two records").findsThePageAccessible();
            sevda.picks("Name, phone or FİN", "050 200 54 01");
            sevda.seesHeading("The merged record").findsThePageAccessible();
            sevda.clicks("Merge").seesHeading("Merged records").findsThePageAccessible();
            sevda.clicks("Separate again");
            sevda.page()
                    .locator("vaadin-confirm-dialog-overlay vaadin-button[slot='confirm-button']")
                    .click();
            sevda.sees("The records stand apart again");
        }
    }

    @Test
    void organisationsLookRightInAzerbaijaniInTheDarkAndOnAPhone() {
        try (Visitor lale = journey.visitor("az")) {
            lale.signsInAs("lale")
                    .follows("Təşkilatlar")
                    .seesHeading("Təşkilatlar")
                    .findsThePageAccessible();
            lale.inTheDark().atPhone().opens("organisations?kind=CBO");
            lale.seesHeading("Təşkilatlar").findsThePageAccessible();
            lale.page().locator("vaadin-grid a").first().click();
            lale.seesHeading("Əlaqələr").findsThePageAccessible();
        }
    }
}
