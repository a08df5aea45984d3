package az.icma.process;

import az.icma.IcmaTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IcmaTest
class EngineTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient sql;

    @Test
    void startsHardened() {
        EngineHardening.verify((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration());
    }

    @Test
    void recordsItsHistoryLevelInTheDatabase() {
        assertThat(sql.sql("SELECT value_ FROM act_ge_property WHERE name_ = 'historyLevel'")
                        .query(String.class)
                        .single())
                .isEqualTo("54");
    }

    @Test
    void worksAsARoleThatOwnsNoTable() {
        assertThat(sql.sql("SELECT current_user").query(String.class).single()).isEqualTo("icma_app");
        assertThat(sql.sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'public' AND tableowner = 'icma_app'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
