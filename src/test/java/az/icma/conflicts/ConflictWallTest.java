package az.icma.conflicts;

import az.icma.IcmaTest;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CaseFilter;
import az.icma.casefile.CaseList;
import az.icma.casefile.CaseRow;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.TeamRole;
import az.icma.casefile.Urgency;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is kept away from a case cannot tell it from one that never was. */
@IcmaTest
class ConflictWallTest {

    @Autowired
    ConflictWalls walls;

    @Autowired
    CaseFileService caseFiles;

    @Autowired
    CaseList list;

    private final UUID opponent = UUID.randomUUID();

    @Test
    void aWalledCoordinatorNeitherListsNorOpensTheCase() {
        SignedIn walled = coordinator();
        SignedIn other = coordinator();
        UUID closed = caseOfTheOpponent();
        UUID elsewhere = caseOfTheOpponent();
        assertThat(listedTo(walled)).containsExactlyInAnyOrder(closed, elsewhere);

        walls.save(new ConflictWall(closed, walled.id(), Instant.EPOCH));

        assertThat(listedTo(walled)).containsExactly(elsewhere);
        assertThat(caseFiles.visible(closed, walled)).isEmpty();
        assertThat(caseFiles.visible(elsewhere, walled)).isPresent();
        assertThat(listedTo(other)).containsExactlyInAnyOrder(closed, elsewhere);
        assertThat(caseFiles.visible(closed, other)).isPresent();
    }

    @Test
    void aWallIsStrongerThanAPlaceOnTheTeam() {
        SignedIn walled = coordinator();
        UUID closed = caseOfTheOpponent();
        caseFiles.joinTeam(closed, walled.id(), TeamRole.MEMBER);

        walls.save(new ConflictWall(closed, walled.id(), Instant.EPOCH));

        assertThat(listedTo(walled)).isEmpty();
        assertThat(caseFiles.visible(closed, walled)).isEmpty();
    }

    /** What the list shows of the opponent's cases; the figure above it must agree. */
    private List<UUID> listedTo(SignedIn reader) {
        CaseFilter filter = CaseFilter.ofParty(opponent);
        List<UUID> shown = list.rows(reader, filter, CaseList.Order.PRESSING, false, 0, 10).stream()
                .map(CaseRow::id)
                .toList();
        assertThat(list.count(reader, filter)).isEqualTo(shown.size());
        return shown;
    }

    private UUID caseOfTheOpponent() {
        UUID id = UUID.randomUUID();
        caseFiles.open(new OpenCaseFile(
                id, "legal-aid", "pension", "AZ-GOY", null, null, Confidentiality.OPEN, Urgency.NORMAL, null));
        caseFiles.involve(id, Party.organisation(opponent, PartyRole.OPPONENT));
        return id;
    }

    private static SignedIn coordinator() {
        return new SignedIn(UUID.randomUUID(), "Sınaq", Set.of(Role.COORDINATOR), Set.of());
    }
}
