package az.icma.conflicts;

import az.icma.IcmaTest;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.Urgency;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonRegistry;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import az.icma.shared.database.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Who counts as a match, and who does not. */
@IcmaTest
class ConflictSearchTest {

    @Autowired
    ConflictService conflicts;

    @Autowired
    ConflictWalls walls;

    @Autowired
    CaseFileService caseFiles;

    @Autowired
    PersonRegistry people;

    @BeforeEach
    void signIn() {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
    }

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void aClientOfOursOnTheOtherSideIsAMatch() {
        UUID somebody = UUID.randomUUID();
        UUID earlier = caseWith(Party.person(somebody, PartyRole.CLIENT));
        UUID later = caseWith(Party.person(somebody, PartyRole.OPPONENT));

        assertThat(conflicts.search(later)).isOne();
        assertThat(conflicts.matches(later)).singleElement().satisfies(match -> {
            assertThat(match.otherCase()).isEqualTo(earlier);
            assertThat(match.otherRole()).isEqualTo(PartyRole.CLIENT);
            assertThat(match.kind()).isEqualTo(ConflictMatch.Kind.SAME);
        });
    }

    @Test
    void anOpponentWhoNowAsksForHelpIsAMatch() {
        UUID organisation = UUID.randomUUID();
        caseWith(Party.organisation(organisation, PartyRole.OPPONENT));
        assertThat(conflicts.search(caseWith(Party.organisation(organisation, PartyRole.GROUP_MEMBER))))
                .isOne();
    }

    @Test
    void theSameClientTwiceIsNone() {
        UUID somebody = UUID.randomUUID();
        caseWith(Party.person(somebody, PartyRole.CLIENT));
        assertThat(conflicts.search(caseWith(Party.person(somebody, PartyRole.CLIENT))))
                .isZero();
    }

    @Test
    void anAuthorityInManyCasesIsNone() {
        UUID authority = UUID.randomUUID();
        caseWith(Party.organisation(authority, PartyRole.AUTHORITY));
        assertThat(conflicts.search(caseWith(Party.organisation(authority, PartyRole.AUTHORITY))))
                .isZero();
    }

    @Test
    void aCaseOpenedByMistakeDoesNotCount() {
        UUID somebody = UUID.randomUUID();
        caseFiles.voidAsMistaken(caseWith(Party.person(somebody, PartyRole.CLIENT)));
        assertThat(conflicts.search(caseWith(Party.person(somebody, PartyRole.OPPONENT))))
                .isZero();
    }

    @Test
    void anotherEntryOfTheSamePersonIsASimilarMatch() {
        UUID once =
                people.register(PersonDetails.named("Tağızadə", "Nurlana", null).phones("050 777 11 22"));
        UUID again =
                people.register(PersonDetails.named("Tagizade", "Nurlane", null).phones("0507771122"));
        caseWith(Party.person(once, PartyRole.CLIENT));
        UUID later = caseWith(Party.person(again, PartyRole.OPPONENT));

        conflicts.search(later);
        assertThat(conflicts.matches(later)).singleElement().satisfies(match -> assertThat(match.kind())
                .isEqualTo(ConflictMatch.Kind.SIMILAR));
    }

    @Test
    void whoWasKeptAwayBecauseOfThisPartyIsNamed() {
        UUID colleague = UUID.randomUUID();
        UUID company = UUID.randomUUID();
        UUID earlier = caseWith(Party.organisation(company, PartyRole.OPPONENT));
        walls.save(new ConflictWall(earlier, colleague, Instant.EPOCH));

        UUID later = caseWith(Party.organisation(company, PartyRole.OPPONENT));
        conflicts.search(later);
        assertThat(conflicts.matches(later)).singleElement().satisfies(match -> {
            assertThat(match.kind()).isEqualTo(ConflictMatch.Kind.COLLEAGUE);
            assertThat(match.colleague()).isEqualTo(colleague);
        });
        assertThat(conflicts.keepsAway(earlier, colleague)).isTrue();
        assertThat(conflicts.keepsAway(later, colleague)).isFalse();
        assertThat(conflicts.keptAway(earlier)).containsExactly(colleague);
    }

    @Test
    void whatWasFoundInACaseThatIsClosedToTheReaderIsForThoseWhoJudge() {
        UUID somebody = UUID.randomUUID();
        UUID earlier = caseWith(Party.person(somebody, PartyRole.CLIENT));
        UUID later = caseWith(Party.person(somebody, PartyRole.OPPONENT));
        Background.PROCESS.run(() -> {
            caseFiles.protectAs(earlier, Confidentiality.SEALED);
            conflicts.search(later);
        });

        assertThat(conflicts.matches(later)).isEmpty();
        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
        assertThat(conflicts.matches(later)).hasSize(1);
    }

    @Test
    void aSecondSearchReplacesTheFirst() {
        UUID somebody = UUID.randomUUID();
        UUID earlier = caseWith(Party.person(somebody, PartyRole.CLIENT));
        UUID later = caseWith(Party.person(somebody, PartyRole.OPPONENT));
        conflicts.search(later);
        caseFiles.voidAsMistaken(earlier);
        conflicts.search(later);
        assertThat(conflicts.matches(later)).isEmpty();
    }

    private UUID caseWith(Party... parties) {
        UUID id = UUID.randomUUID();
        caseFiles.open(new OpenCaseFile(
                id, "legal-aid", "pension", "AZ-GOY", null, null, Confidentiality.OPEN, Urgency.NORMAL, null));
        for (Party party : parties) {
            caseFiles.involve(id, party);
        }
        return id;
    }
}
