package az.icma.legalaid;

import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.legalaid.NewRequest.OtherSide;
import az.icma.shared.Refused;
import org.junit.jupiter.api.Test;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a request must say, and who is who in it. */
class NewRequestTest {

    private final UUID asker = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();

    @Test
    void whoAsksForThemselvesIsTheClient() {
        assertThat(Requests.by(asker).build().parties()).containsExactly(Party.person(asker, PartyRole.CLIENT));
    }

    @Test
    void whoAsksForAChildRepresentsTheChild() {
        assertThat(Requests.by(asker).concerning(Concerns.MINOR, child).build().parties())
                .containsExactly(Party.person(child, PartyRole.CLIENT), Party.person(asker, PartyRole.REPRESENTATIVE));
    }

    @Test
    void anAuthorityOnTheOtherSideIsNoOpponent() {
        assertThat(Requests.by(asker)
                        .against(new OtherSide(OtherSide.Kind.AUTHORITY, organisation))
                        .build()
                        .parties())
                .contains(Party.organisation(organisation, PartyRole.AUTHORITY));
    }

    @Test
    void theCommunityOrganisationIsRememberedAsTheOneWhoBroughtIt() {
        assertThat(Requests.by(asker).through(organisation).build().parties())
                .contains(Party.organisation(organisation, PartyRole.INTRODUCED_BY));
    }

    @Test
    void aRequestWithoutAStoryIsRefused() {
        assertRefused("legalaid.refused.no-story", Requests.by(asker).telling("  "));
    }

    @Test
    void somebodyElsesMatterNeedsThatPerson() {
        assertRefused("legalaid.refused.nobody-concerned", Requests.by(asker).concerning(Concerns.ANOTHER, null));
        assertRefused("legalaid.refused.same-person", Requests.by(asker).concerning(Concerns.ANOTHER, asker));
    }

    @Test
    void nobodyIsHelpedAgainstThemselves() {
        assertRefused(
                "legalaid.refused.against-oneself",
                Requests.by(asker).against(new OtherSide(OtherSide.Kind.PERSON, asker)));
    }

    @Test
    void aRequestThroughACommunityOrganisationNamesIt() {
        assertRefused("legalaid.refused.no-cbo", Requests.by(asker).through(null));
    }

    private static void assertRefused(String key, Requests request) {
        assertThatThrownBy(request::build)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.textKey()).isEqualTo(key));
    }
}
