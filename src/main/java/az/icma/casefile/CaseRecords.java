package az.icma.casefile;

import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What hangs on a matter in plain rows: parties, links, the coded profile, the number series. */
@Component
class CaseRecords {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    CaseRecords(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The row stays locked until the transaction ends, so a rolled-back number is given again. */
    String nextNumber(NumberSeries series, int year) {
        int position = jdbc.sql(
                        """
                        INSERT INTO case_number_series (prefix, year, last) VALUES (:prefix, :year, 1)
                        ON CONFLICT (prefix, year) DO UPDATE SET last = case_number_series.last + 1
                        RETURNING last
                        """)
                .param("prefix", series.prefix())
                .param("year", year)
                .query(Integer.class)
                .single();
        return series.number(year, position);
    }

    boolean involve(UUID caseId, Party party) {
        return jdbc.sql(
                                """
                        INSERT INTO case_party (case_id, registry_id, registry_kind, role, involved_at, involved_by)
                        VALUES (:caseId, :registryId, :kind, :role, :at, :by)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("caseId", caseId)
                        .param("registryId", party.registryId())
                        .param("kind", party.kind().name())
                        .param("role", party.role().name())
                        .param("at", now())
                        .param("by", actor())
                        .update()
                == 1;
    }

    List<Party> parties(UUID caseId) {
        return jdbc.sql("SELECT * FROM case_party WHERE case_id = :caseId ORDER BY involved_at, role")
                .param("caseId", caseId)
                .query((row, index) -> new Party(
                        row.getObject("registry_id", UUID.class),
                        Party.Kind.valueOf(row.getString("registry_kind")),
                        PartyRole.valueOf(row.getString("role"))))
                .list();
    }

    boolean link(UUID from, UUID to, LinkKind kind) {
        return jdbc.sql(
                                """
                        INSERT INTO case_link (from_case, to_case, kind, linked_at, linked_by)
                        VALUES (:from, :to, :kind, :at, :by)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("from", from)
                        .param("to", to)
                        .param("kind", kind.name())
                        .param("at", now())
                        .param("by", actor())
                        .update()
                == 1;
    }

    /** Links in both directions, seen from the given matter. */
    List<CaseLink> links(UUID caseId) {
        return jdbc.sql(
                        """
                        SELECT to_case AS other, kind, true AS outgoing FROM case_link WHERE from_case = :caseId
                        UNION ALL
                        SELECT from_case, kind, false FROM case_link WHERE to_case = :caseId
                        """)
                .param("caseId", caseId)
                .query((row, index) -> new CaseLink(
                        row.getObject("other", UUID.class),
                        LinkKind.valueOf(row.getString("kind")),
                        row.getBoolean("outgoing")))
                .list();
    }

    void profile(UUID caseId, CodedProfile profile) {
        jdbc.sql(
                        """
                        INSERT INTO case_profile (case_id, sex, age_band, flags, district)
                        VALUES (:caseId, :sex, :ageBand, CAST(:flags AS text[]), :district)
                        ON CONFLICT (case_id) DO UPDATE SET sex = excluded.sex, age_band = excluded.age_band,
                            flags = excluded.flags, district = excluded.district
                        """)
                .param("caseId", caseId)
                .param("sex", profile.sex())
                .param("ageBand", profile.ageBand())
                .param("flags", profile.flags().stream().sorted().toArray(String[]::new))
                .param("district", profile.district())
                .update();
    }

    Optional<CodedProfile> profile(UUID caseId) {
        return jdbc.sql("SELECT * FROM case_profile WHERE case_id = :caseId")
                .param("caseId", caseId)
                .query((row, index) -> profile(row))
                .optional();
    }

    private static CodedProfile profile(ResultSet row) throws SQLException {
        return new CodedProfile(
                row.getString("sex"),
                row.getString("age_band"),
                Set.of((String[]) row.getArray("flags").getArray()),
                row.getString("district"));
    }

    private UUID actor() {
        return currentUser.get().map(SignedIn::id).orElse(null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
