package az.icma.campaigns;

import az.icma.casefile.AgeBand;
import az.icma.casefile.Answers;
import az.icma.registry.Sex;
import az.icma.sealing.Seal;
import az.icma.sealing.TestSeal;
import az.icma.shared.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rules of campaigns, demands and promises. */
class CampaignTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID LEAD = UUID.randomUUID();

    private final Seal seal = TestSeal.inMemory();
    private final Campaign campaign = new Campaign(UUID.randomUUID(), Campaign.Origin.STAFF, null, null, null);

    @Test
    void itRunsOnlyAfterItWasDecidedPlannedAndApproved() {
        refuses(() -> campaign.begin(LEAD, TODAY), "campaigns.refused.status.PROPOSED");
        campaign.decided();
        campaign.decided();
        refuses(campaign::approved, "campaigns.refused.status.DECIDED");
        campaign.planned(Means.planned(TODAY.plusMonths(6), new BigDecimal("1200.50"), false));
        campaign.approved();
        refuses(() -> campaign.planned(Means.NONE), "campaigns.refused.status.APPROVED");
        campaign.begin(LEAD, TODAY);

        assertThat(campaign.status()).isEqualTo(Campaign.Status.RUNNING);
        assertThat(campaign.lead()).contains(LEAD);
        assertThat(campaign.startsOn()).contains(TODAY);
    }

    @Test
    void moneyOfAGrantIsNotSpentBeforeTheGrantIsRegistered() {
        campaign.decided();
        campaign.planned(Means.planned(null, null, true));
        refuses(campaign::approved, "campaigns.refused.no-grant");

        campaign.grantRegistered("Q-17", TODAY);
        campaign.approved();

        assertThat(campaign.status()).isEqualTo(Campaign.Status.APPROVED);
    }

    @Test
    void itIsSuspendedWithAReasonAndGoesOnWithoutOne() {
        run();
        campaign.suspend("Təhdid zəngi", TODAY, seal);
        assertThat(campaign.suspendedWhy(seal)).contains("Təhdid zəngi");
        refuses(() -> campaign.suspend(null, TODAY, seal), "campaigns.refused.status.SUSPENDED");

        campaign.resume();
        assertThat(campaign.suspendedWhy(seal)).isEmpty();
        assertThat(campaign.suspendedOn()).isEmpty();
        refuses(() -> campaign.prolonged(TODAY.minusDays(1), TODAY), "campaigns.refused.end-in-the-past");
        campaign.prolonged(TODAY.plusDays(1), TODAY);
        assertThat(campaign.means().lastDay()).contains(TODAY.plusDays(1));
    }

    @Test
    void whatHasEndedStaysEnded() {
        campaign.end();

        refuses(campaign::end, "campaigns.refused.status.ENDED");
        refuses(campaign::decided, "campaigns.refused.status.ENDED");
        refuses(() -> campaign.summarised("x", seal), "campaigns.refused.status.ENDED");
    }

    @Test
    void aProposalOfAnOrganisationNamesItAndNothingIsPartOfItself() {
        UUID id = UUID.randomUUID();
        refuses(() -> new Campaign(id, Campaign.Origin.CBO, null, null, null), "campaigns.refused.no-cbo");
        refuses(() -> new Campaign(id, Campaign.Origin.STAFF, null, null, id), "campaigns.refused.own-parent");
    }

    @Test
    void aDemandGoesFromTheProposalToWhatWasSeenOnTheSpot() {
        Demand demand = demand();
        refuses(() -> demand.delivered(Delivery.FULFILLED), "campaigns.refused.demand.PROPOSED");
        demand.raise();
        demand.refused();
        demand.raise();
        demand.committed();
        demand.raise();
        assertThat(demand.status()).isEqualTo(Demand.Status.COMMITTED);
        demand.delivered(Delivery.BROKEN);
        demand.committed();
        demand.delivered(Delivery.FULFILLED);

        refuses(demand::drop, "campaigns.refused.demand.FULFILLED");
        refuses(demand::raise, "campaigns.refused.demand.FULFILLED");
        assertThat(demand.wording(seal)).isEqualTo("İşıqfor qoyulsun");
    }

    @Test
    void whatTheAuthorityHasDecidedStaysWhenADemandIsLetGo() {
        Demand refused = demand();
        refused.raise();
        refused.refused();
        refused.drop();
        Demand unheard = demand();
        unheard.drop();

        assertThat(refused.status()).isEqualTo(Demand.Status.REFUSED);
        assertThat(unheard.status()).isEqualTo(Demand.Status.DROPPED);
        assertThat(CampaignResult.of(List.of(refused.status()))).isEqualTo(CampaignResult.LOST);
    }

    @Test
    void aPromiseKeepsTheDaysThatPassedBy() {
        Commitment commitment =
                new Commitment(demand(), "İyuna qədər", "İcra hakimiyyəti", TODAY, TODAY.plusMonths(3), seal);
        refuses(() -> commitment.movedTo(TODAY.plusMonths(3)), "campaigns.refused.promise-not-later");
        commitment.verified(Delivery.BROKEN, TODAY.plusMonths(3), LEAD);
        commitment.movedTo(TODAY.plusMonths(4));

        assertThat(commitment.status()).isEqualTo(Commitment.Status.PROMISED);
        assertThat(commitment.dueOn()).isEqualTo(TODAY.plusMonths(4));
        assertThat(commitment.formerDueDays()).containsExactly(TODAY.plusMonths(3));
        commitment.verified(Delivery.FULFILLED, TODAY.plusMonths(4), LEAD);
        refuses(() -> commitment.movedTo(TODAY.plusMonths(9)), "campaigns.refused.commitment-fulfilled");
        refuses(
                () -> new Commitment(demand(), "x", null, TODAY, TODAY.minusDays(1), seal),
                "campaigns.refused.promise-in-the-past");
    }

    @Test
    void anActionIsDoneOnceAndNotTomorrow() {
        CampaignAction action =
                CampaignAction.planned(UUID.randomUUID(), null, ActionKind.MEETING, TODAY.plusDays(3), "AZ-GOY");
        refuses(
                () -> action.done(TODAY.plusDays(1), null, null, Set.of(), TODAY, seal),
                "campaigns.refused.future-day");
        action.done(TODAY, null, "Görüşdülər", Set.of(), TODAY, seal);

        assertThat(action.district()).contains("AZ-GOY");
        refuses(() -> action.done(TODAY, null, null, Set.of(), TODAY, seal), "campaigns.refused.action-done");
    }

    @Test
    void peopleAreCountedBySexAndAgeAndNotMoreThanVoted() {
        Set<Headcount> came = Headcount.read(
                new Answers(Map.of("womenUnder18", 3, "women60plus", "4", "men18to29", 7, "men30to44", 0)), "");

        assertThat(came)
                .containsExactlyInAnyOrder(
                        new Headcount(Sex.FEMALE, AgeBand.UNDER_18, 3),
                        new Headcount(Sex.FEMALE, AgeBand.FROM_60, 4),
                        new Headcount(Sex.MALE, AgeBand.FROM_18_TO_29, 7));
        assertThat(Headcount.people(came)).isEqualTo(14);
        assertThat(Headcount.womenShare(came)).isEqualTo(50);
        assertThat(Headcount.womenShare(List.of())).isZero();
        assertThat(Headcount.read(new Answers(Map.of("reachedMen45to59", 5)), "reached"))
                .containsExactly(new Headcount(Sex.MALE, AgeBand.FROM_45_TO_59, 5));
        refuses(() -> new Headcount(Sex.MALE, AgeBand.FROM_60, -1), "campaigns.refused.headcount");
        refuses(
                () -> new ConsultationMeeting(UUID.randomUUID(), TODAY, null, null, 10, 5, came, seal),
                "campaigns.refused.more-votes-than-people");
    }

    @Test
    void theSamePersonIsKnownByNameWithContactOrDistrictAndNamesakesAreNot() {
        UUID petition = UUID.randomUUID();
        Signature first = signature(petition, "Leyla  Əhmədova", "050 123 45 67", "AZ-GOY");

        assertThat(signature(petition, "leyla əhmədova", "+994501234567", "AZ-GA")
                        .isOfTheSamePersonAs(first))
                .isTrue();
        assertThat(signature(petition, "Leyla Əhmədova", null, "AZ-GOY").isOfTheSamePersonAs(first))
                .isTrue();
        assertThat(signature(petition, "Leyla Əhmədova", null, "AZ-GA").isOfTheSamePersonAs(first))
                .isFalse();
        assertThat(signature(petition, "Leyla Əhmədova", "050 765 43 21", "AZ-GOY")
                        .isOfTheSamePersonAs(first))
                .isFalse();
        assertThat(signature(petition, "Rəna Əhmədova", "050 123 45 67", "AZ-GOY")
                        .isOfTheSamePersonAs(first))
                .isFalse();
        assertThat(signature(UUID.randomUUID(), "Leyla Əhmədova", "050 123 45 67", "AZ-GOY")
                        .isOfTheSamePersonAs(first))
                .isFalse();
    }

    @Test
    void nobodyIsContactedWithoutAContactOrByWhatIsNone() {
        refuses(() -> given("Leyla", null, null, true), "campaigns.refused.consent-without-contact");
        refuses(() -> given("Leyla", "zəng edin", null, false).contact(), "campaigns.refused.contact");
        refuses(() -> given(" ", null, null, false), "campaigns.refused.incomplete");
        assertThat(given("Leyla", "Leyla@Example.AZ ", null, true).contact()).contains("leyla@example.az");
    }

    private Signature signature(UUID petition, String name, String contact, String district) {
        return new Signature(
                petition, Signature.Source.PAPER, given(name, contact, district, false), Instant.EPOCH, seal);
    }

    private static NewSignature given(String name, String contact, String district, boolean mayContact) {
        return new NewSignature(null, name, contact, null, null, district, mayContact, TODAY);
    }

    @Test
    void theResultFollowsTheDemandsThatWereUpheld() {
        assertThat(CampaignResult.of(List.of())).isEqualTo(CampaignResult.STOPPED);
        assertThat(CampaignResult.of(List.of(Demand.Status.DROPPED))).isEqualTo(CampaignResult.STOPPED);
        assertThat(CampaignResult.of(List.of(Demand.Status.FULFILLED, Demand.Status.DROPPED)))
                .isEqualTo(CampaignResult.WON);
        assertThat(CampaignResult.of(List.of(Demand.Status.FULFILLED, Demand.Status.REFUSED)))
                .isEqualTo(CampaignResult.PARTLY);
        assertThat(CampaignResult.of(List.of(Demand.Status.BROKEN, Demand.Status.COMMITTED)))
                .isEqualTo(CampaignResult.LOST);
    }

    private void run() {
        campaign.decided();
        campaign.planned(Means.NONE);
        campaign.approved();
        campaign.begin(LEAD, TODAY);
    }

    private Demand demand() {
        return new Demand(UUID.randomUUID(), UUID.randomUUID(), "İşıqfor qoyulsun", "Yanır", null, Instant.EPOCH, seal);
    }

    private static void refuses(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessage(key);
    }
}
