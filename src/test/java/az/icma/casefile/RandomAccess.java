package az.icma.casefile;

import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.Baku;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Matters, colleagues, teams, walls and grants as chance will have them, the same at every run. */
final class RandomAccess {

    private static final List<String> DISTRICTS = List.of("AZ-GA", "AZ-LA", "AZ-SM");

    final List<UUID> cases = new ArrayList<>();
    final List<SignedIn> people = new ArrayList<>();
    private final Set<List<UUID>> walls = new HashSet<>();
    private final CaseFileService service;
    private final JdbcClient sql;
    private final CaseSeal seal;
    private final Random chance;

    RandomAccess(CaseFileService service, JdbcClient sql, CaseSeal seal, long seed) {
        this.service = service;
        this.sql = sql;
        this.seal = seal;
        this.chance = new Random(seed);
    }

    RandomAccess with(int matters, int colleagues) {
        for (int i = 0; i < colleagues; i++) {
            people.add(new SignedIn(UUID.randomUUID(), "Sınaq", roles(), districts()));
        }
        for (SignedIn person : people) {
            if (chance.nextInt(4) == 0) {
                absence(person, people.get(chance.nextInt(people.size())));
            }
        }
        for (int i = 0; i < matters; i++) {
            open();
        }
        return this;
    }

    boolean isWalled(UUID caseId, SignedIn person) {
        return walls.contains(List.of(caseId, person.id()));
    }

    private void open() {
        UUID id = UUID.randomUUID();
        service.open(new OpenCaseFile(
                id,
                "legal-aid",
                null,
                chance.nextInt(8) == 0 ? null : DISTRICTS.get(chance.nextInt(DISTRICTS.size())),
                null,
                null,
                Confidentiality.values()[chance.nextInt(3)],
                Urgency.NORMAL,
                null));
        cases.add(id);
        for (SignedIn person : people) {
            if (chance.nextInt(5) == 0) {
                service.joinTeam(id, person.id(), TeamRole.values()[chance.nextInt(4)]);
            }
            if (chance.nextInt(4) == 0) {
                wall(id, person);
            }
            if (chance.nextInt(3) == 0) {
                grant(id, person);
            }
        }
    }

    private void wall(UUID caseId, SignedIn person) {
        walls.add(List.of(caseId, person.id()));
        sql.sql("INSERT INTO conflict_wall (case_id, user_id, raised_at) VALUES (:id, :user, now())")
                .param("id", caseId)
                .param("user", person.id())
                .update();
    }

    /** Today, over, to come, or ended before its time. */
    private void absence(SignedIn absent, SignedIn cover) {
        int state = chance.nextInt(4);
        if (absent.equals(cover)) {
            return;
        }
        LocalDate from = LocalDate.now(Baku.ZONE).plusDays(state == 1 ? -5 : state == 2 ? 3 : -1);
        sql.sql(
                        """
                        INSERT INTO absence (id, version, absent, cover, first_day, last_day, arranged_by, arranged_at,
                            ended_by, ended_at)
                        VALUES (:id, 0, :absent, :cover, :from, :until, :absent, now(), CAST(:ender AS uuid),
                            CAST(:ended AS timestamptz))
                        """)
                .param("id", UUID.randomUUID())
                .param("absent", absent.id())
                .param("cover", cover.id())
                .param("from", from)
                .param("until", from.plusDays(2))
                .param("ender", state == 3 ? absent.id() : null)
                .param("ended", state == 3 ? Instant.now().atOffset(ZoneOffset.UTC) : null)
                .update();
    }

    /** Valid, run out, to come, ended before its time, or only asked for. */
    private void grant(UUID caseId, SignedIn person) {
        CaseGrant.Kind kind = CaseGrant.Kind.values()[chance.nextInt(3)];
        int state = chance.nextInt(5);
        Instant from = Instant.now().plus(Duration.ofHours(state == 1 ? -5 : state == 2 ? 1 : -1));
        boolean granted = state != 4;
        UUID id = UUID.randomUUID();
        sql.sql(
                        """
                        INSERT INTO case_grant (id, version, case_id, user_id, kind, reason, asked_by, asked_at,
                            granted_by, valid_from, valid_until, ended_by, ended_at)
                        VALUES (:id, 0, :case, :user, :kind, :reason, :user, now(), CAST(:by AS uuid),
                            CAST(:from AS timestamptz), CAST(:until AS timestamptz), CAST(:ender AS uuid),
                            CAST(:ended AS timestamptz))
                        """)
                .param("id", id)
                .param("reason", seal.seal(CaseColumns.REASON, id, caseId, "sınaq"))
                .param("case", caseId)
                .param("user", person.id())
                .param("kind", kind.name())
                .param("by", granted ? UUID.randomUUID() : null)
                .param("from", granted ? from.atOffset(ZoneOffset.UTC) : null)
                .param("until", granted ? from.plus(Duration.ofHours(4)).atOffset(ZoneOffset.UTC) : null)
                .param("ender", state == 3 ? UUID.randomUUID() : null)
                .param("ended", state == 3 ? Instant.now().atOffset(ZoneOffset.UTC) : null)
                .update();
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int i = chance.nextInt(3); i >= 0; i--) {
            roles.add(Role.values()[chance.nextInt(Role.values().length)]);
        }
        return Set.copyOf(roles);
    }

    private Set<String> districts() {
        Set<String> districts = new HashSet<>();
        for (String district : DISTRICTS) {
            if (chance.nextInt(3) == 0) {
                districts.add(district);
            }
        }
        return Set.copyOf(districts);
    }
}
