package az.icma.campaigns;

import az.icma.sealing.Seal;
import az.icma.sealing.TestSeal;
import az.icma.shared.Refused;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** When a petition can be signed online, and what cannot be guessed of it. */
class PetitionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final Seal seal = TestSeal.inMemory();
    private final UUID campaign = UUID.randomUUID();
    private final Petition petition = new Petition(UUID.randomUUID(), campaign, seal);

    @Test
    void itIsOpenUntilItsLastDayOrUntilSomebodyClosesIt() {
        petition.open("Su çəkilsin", TODAY.plusDays(1), TODAY, seal);
        assertThat(petition.isOpenOn(TODAY.plusDays(1))).isTrue();
        assertThat(petition.isOpenOn(TODAY.plusDays(2))).isFalse();

        petition.close(TODAY);
        petition.close(TODAY);
        assertThat(petition.isOpenOn(TODAY)).isFalse();
    }

    @Test
    void openedAnewItHasTheTextOfNowAndTheLinkThatIsOnPosters() {
        petition.open("Su çəkilsin", TODAY, TODAY, seal);
        String link = petition.link(seal).orElseThrow();
        petition.close(TODAY);
        petition.open("Su xətti çəkilsin", TODAY.plusDays(7), TODAY, seal);

        assertThat(petition.isOpenOn(TODAY)).isTrue();
        assertThat(petition.publicText(seal)).isEqualTo("Su xətti çəkilsin");
        assertThat(petition.link(seal)).contains(link);
    }

    @Test
    void whatIsOverIsNotOpened() {
        assertThatThrownBy(() -> petition.open("Su çəkilsin", TODAY.minusDays(1), TODAY, seal))
                .isInstanceOf(Refused.class)
                .hasMessage("campaigns.refused.petition-over");
    }

    @Test
    void linksAndCodesAreLongAndNeverTheSame() {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String link = Unguessable.link();
            String code = Unguessable.code();
            assertThat(link).matches("[A-Za-z0-9_-]{27}");
            assertThat(code).matches("([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}");
            assertThat(known.add(link) && known.add(code)).isTrue();
        }
    }

    @Test
    void aCodeIsKnownHoweverItIsTyped() {
        assertThat(Unguessable.hashOfCode(" 7kqm 2wxa-9drt h4np "))
                .isEqualTo(Unguessable.hashOfCode("7KQM-2WXA-9DRT-H4NP"));
    }

    @Test
    void whoSignsTwoPetitionsOfACampaignRepeatsNothing() {
        Signature first = signed(UUID.randomUUID());
        Signature other = signed(UUID.randomUUID());
        Signature onPaper = signed(null);

        assertThat(first.isOfTheSamePersonAs(other)).isFalse();
        assertThat(first.isOfTheSamePersonAs(onPaper)).isTrue();
    }

    private Signature signed(UUID demand) {
        NewSignature given = new NewSignature(null, "Sevda Əliyeva", null, null, null, "AZ-GOY", false, TODAY);
        Signature signature = new Signature(campaign, Signature.Source.ONLINE, given, Instant.EPOCH, seal);
        signature.under(demand, null);
        return signature;
    }
}
