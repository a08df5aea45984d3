package az.icma.conflicts;

import az.icma.casefile.CaseFileService;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonHit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Compares the parties of a case with those of all other cases, whoever may open them: a conflict does not wait for a
 * permission. An authority on the other side is everyday work and no conflict.
 */
@Component
class ConflictSearch {

    /** Those whom we help, or who speak for them. */
    private static final Set<PartyRole> OURS =
            EnumSet.of(PartyRole.CLIENT, PartyRole.ON_BEHALF_OF, PartyRole.REPRESENTATIVE, PartyRole.GROUP_MEMBER);

    private static final Set<PartyRole> AGAINST_US = EnumSet.of(PartyRole.OPPONENT);

    private final JdbcClient jdbc;
    private final CaseFileService caseFiles;
    private final PersonDirectory people;

    ConflictSearch(JdbcClient jdbc, CaseFileService caseFiles, PersonDirectory people) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.people = people;
    }

    List<ConflictMatch> search(UUID caseId) {
        List<Party> parties = caseFiles.parties(caseId).stream()
                .filter(party -> !opposite(party.role()).isEmpty())
                .toList();
        List<ConflictMatch> matches = new ArrayList<>();
        for (Party party : parties) {
            matches.addAll(standing(caseId, party, Set.of(party.registryId()), ConflictMatch.Kind.SAME));
            matches.addAll(standing(caseId, party, namesakes(party), ConflictMatch.Kind.SIMILAR));
            matches.addAll(keptAway(caseId, party));
        }
        return matches;
    }

    private static Set<PartyRole> opposite(PartyRole role) {
        if (OURS.contains(role)) {
            return AGAINST_US;
        }
        return AGAINST_US.contains(role) ? OURS : Set.of();
    }

    private Set<UUID> namesakes(Party party) {
        if (party.kind() != Party.Kind.PERSON) {
            return Set.of();
        }
        return people.find(party.registryId()).map(card -> people.similar(card.details(), card.id())).stream()
                .flatMap(List::stream)
                .map(PersonHit::id)
                .collect(HashSet::new, Set::add, Set::addAll);
    }

    private List<ConflictMatch> standing(UUID caseId, Party party, Set<UUID> ids, ConflictMatch.Kind kind) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        SELECT p.case_id, p.role FROM case_party p JOIN case_file f ON f.id = p.case_id
                        WHERE p.registry_id IN (:ids) AND p.role IN (:roles)
                          AND p.case_id <> :caseId AND f.status <> 'VOIDED'
                        ORDER BY f.opened_at DESC
                        """)
                .param("ids", ids)
                .param("roles", names(opposite(party.role())))
                .param("caseId", caseId)
                .query((row, index) -> new ConflictMatch(
                        party,
                        row.getObject("case_id", UUID.class),
                        PartyRole.valueOf(row.getString("role")),
                        kind,
                        null))
                .list();
    }

    /** Whoever was kept away because of this party elsewhere has the same reason here. */
    private List<ConflictMatch> keptAway(UUID caseId, Party party) {
        return jdbc.sql(
                        """
                        SELECT p.case_id, p.role, w.user_id FROM case_party p
                        JOIN conflict_wall w ON w.case_id = p.case_id
                        JOIN case_file f ON f.id = p.case_id
                        WHERE p.registry_id = :id AND p.case_id <> :caseId AND f.status <> 'VOIDED'
                        ORDER BY w.raised_at DESC
                        """)
                .param("id", party.registryId())
                .param("caseId", caseId)
                .query((row, index) -> new ConflictMatch(
                        party,
                        row.getObject("case_id", UUID.class),
                        PartyRole.valueOf(row.getString("role")),
                        ConflictMatch.Kind.COLLEAGUE,
                        row.getObject("user_id", UUID.class)))
                .list();
    }

    private static List<String> names(Collection<PartyRole> roles) {
        return roles.stream().map(Enum::name).toList();
    }
}
