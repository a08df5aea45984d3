package az.icma.casefile;

import az.icma.IcmaTest;
import az.icma.casefile.CaseFilter.By;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@IcmaTest
class CaseListTest {

    private final String district = "T-" + UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final SignedIn reader =
            new SignedIn(UUID.randomUUID(), "Sınaq Şəxsi", Set.of(Role.COORDINATOR), Set.of(district));

    @Autowired
    private CaseFileService cases;

    @Autowired
    private CaseList list;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everythingInTheHeaderOfAMatterNarrowsTheList() {
        UUID wanted = opened("housing", organisation, Urgency.HIGH, Confidentiality.TEAM);
        opened("pensions", null, Urgency.NORMAL, Confidentiality.OPEN);
        cases.joinTeam(wanted, reader.id(), TeamRole.LAWYER);
        jdbc.sql(
                        "UPDATE case_file SET stage = 'strategy', opened_on = '2021-05-05', law_due = '2021-06-01' WHERE id = :id")
                .param("id", wanted)
                .update();
        Map<By, String> asked = Map.ofEntries(
                Map.entry(By.THEME, "housing"),
                Map.entry(By.STAGE, "strategy"),
                Map.entry(By.URGENCY, "HIGH"),
                Map.entry(By.CONFIDENTIALITY, "TEAM"),
                Map.entry(By.DEADLINE, "MISSED"),
                Map.entry(By.MEMBER, reader.id().toString()),
                Map.entry(By.MINE, "1"),
                Map.entry(By.ORGANISATION, organisation.toString()),
                Map.entry(By.PARTY, organisation.toString()),
                Map.entry(By.UNTIL, "2021-05-05"));

        asked.forEach((what, value) -> assertThat(found(CaseFilter.ALL.with(what, value)))
                .as(what + " " + value)
                .containsExactly(wanted));
        assertThat(found(CaseFilter.ALL.with(By.DISTRICT, district))).hasSize(2);
        assertThat(found(CaseFilter.ALL.running())).hasSize(2);
        assertThat(found(CaseFilter.ALL.with(By.STATUS, "CLOSED"))).isEmpty();
        assertThat(found(CaseFilter.ALL.with(By.FROM, "2021-05-06")))
                .doesNotContain(wanted)
                .hasSize(1);
        assertThat(found(CaseFilter.ALL.with(By.DEADLINE, "NONE")))
                .doesNotContain(wanted)
                .hasSize(1);
        assertThat(found(CaseFilter.ALL.with(By.DEADLINE, "PRESSING"))).containsExactly(wanted);
        assertThat(found(CaseFilter.ALL.with(By.DEADLINE, "RUNNING"))).isEmpty();
        assertThat(list.runningByMember(reader)).containsEntry(reader.id(), 1);
    }

    @Test
    void whatAnAddressCannotMeanNarrowsNothing() {
        for (By what : List.of(By.STATUS, By.URGENCY, By.MEMBER, By.FROM, By.DEADLINE)) {
            assertThat(CaseFilter.ALL.with(what, "'; DROP TABLE case_file")).isEqualTo(CaseFilter.ALL);
        }
    }

    private List<UUID> found(CaseFilter filter) {
        List<UUID> ids = list.rows(reader, filter, CaseList.Order.PRESSING, false, 0, 100).stream()
                .map(CaseRow::id)
                .toList();
        assertThat(list.count(reader, filter)).isEqualTo(ids.size());
        return ids;
    }

    private UUID opened(String theme, UUID organisation, Urgency urgency, Confidentiality confidentiality) {
        UUID id = UUID.randomUUID();
        cases.open(new OpenCaseFile(
                id, "legal-aid", theme, district, "Sınaq", organisation, confidentiality, urgency, null));
        return id;
    }
}
