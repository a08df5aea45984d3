package az.icma.casefile;

import az.icma.IcmaTest;
import az.icma.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** The rule for one matter and the condition for all say the same, whatever the case, the person, walls and grants. */
@IcmaTest
class AccessAgreementTest {

    @Autowired
    private CaseFileService service;

    @Autowired
    private CaseAccess access;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private CaseSeal seal;

    @Test
    void ruleAndConditionAgreeOnEveryCombinationAndNothingBeatsAWall() {
        RandomAccess chance = new RandomAccess(service, sql, seal, 20261123).with(40, 30);
        int seen = 0;
        for (SignedIn person : chance.people) {
            List<UUID> byCondition = listed(person);
            for (UUID id : chance.cases) {
                boolean byRule = access.mayOpen(person, service.get(id));
                assertThat(byCondition.contains(id)).as("%s in %s", person, id).isEqualTo(byRule);
                assertThat(byRule && chance.isWalled(id, person)).isFalse();
                seen += byRule ? 1 : 0;
            }
        }
        assertThat(seen).isBetween(200, 1000);
    }

    private List<UUID> listed(SignedIn person) {
        VisibleCases.Condition visible = access.visibleTo(person);
        return sql.sql("SELECT c.id FROM case_file c WHERE " + visible.sql())
                .params(visible.parameters())
                .query(UUID.class)
                .list();
    }
}
