package az.icma.demonstration;

import az.icma.campaigns.NewSheet;
import az.icma.campaigns.NewSignature;
import az.icma.campaigns.SignatureDesk;
import az.icma.casefile.AgeBand;
import az.icma.demonstration.StoryTeller.Telling;
import az.icma.registry.PersonDetails;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Invented people sign petitions: on a sheet of paper, some of them twice. */
@Component
@Conditional(DemonstrationMode.class)
class StorySupporters {

    private final SignatureDesk desk;
    private final Cast cast;

    StorySupporters(SignatureDesk desk, Cast cast) {
        this.desk = desk;
        this.cast = cast;
    }

    /** One sheet is handed in and entered; whoever stands first on it has signed twice. The last one may meet the goal. */
    void sign(Telling story, AdvocacyCampaign campaign, int signers) {
        cast.as(campaign.coordinator(), () -> {
            desk.handIn(story.caseId(), new NewSheet("V-1", story.today(), campaign.district(), null, signers + 1));
            UUID sheet = desk.figures(story.caseId()).sheets().get(0).paper().id();
            List<PersonDetails> people = Community.invented().subList(0, signers);
            for (int i = 0; i < signers; i++) {
                desk.sign(story.caseId(), signature(story, campaign, sheet, people.get(i), i));
            }
            desk.sign(story.caseId(), signature(story, campaign, sheet, people.get(0), 0));
        });
    }

    /** Every third may be told how it goes on. */
    private static NewSignature signature(
            Telling story, AdvocacyCampaign campaign, UUID sheet, PersonDetails person, int index) {
        AgeBand[] ages = AgeBand.values();
        return new NewSignature(
                sheet,
                person.surname() + " " + person.givenName() + " " + person.patronymic(),
                person.phones().get(0),
                person.sex(),
                ages[1 + index % (ages.length - 1)],
                campaign.district(),
                index % 3 == 0,
                story.today());
    }
}
