package az.icma.audit;

import az.icma.IcmaTest;
import az.icma.audit.Verdict.Finding;
import az.icma.audit.Verdict.Kind;
import az.icma.security.CurrentUser;
import az.icma.shared.database.DatabaseAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.env.MockEnvironment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An audit of its own, in the hands of somebody who owns the database and may do anything there. */
@IcmaTest
class AuditChainTest {

    private static final int RECORDS = 60;
    private static final int PLACES = 20;

    @Autowired
    DatabaseAddress address;

    @Autowired
    CurrentUser user;

    @Autowired
    JdbcTemplate application;

    @TempDir
    Path outside;

    private SingleConnectionDataSource database;
    private JdbcTemplate owner;
    private AuditTrail trail;
    private ChainWriter chain;
    private CheckpointWriter checkpoints;
    private AuditPlaces places;

    @BeforeEach
    void openAnAudit() throws SQLException, IOException {
        Connection connection = address.owner().getConnection();
        String schema = "audit_" + UUID.randomUUID().toString().replace("-", "");
        connection.createStatement().execute("CREATE SCHEMA " + schema);
        connection.createStatement().execute("SET search_path TO " + schema);
        connection
                .createStatement()
                .execute(new ClassPathResource("db/migration/V200__audit.sql")
                        .getContentAsString(StandardCharsets.UTF_8));
        database = new SingleConnectionDataSource(connection, true);
        owner = new JdbcTemplate(database);
        JdbcClient jdbc = JdbcClient.create(owner);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
        places = new AuditPlaces(new MockEnvironment()
                .withProperty("icma.data", outside.resolve("data").toString())
                .withProperty(
                        "ICMA_AUDIT_CHECKPOINTS", outside.resolve("elsewhere").toString()));
        trail = new AuditTrail(jdbc, user, Clock.systemUTC(), transactions);
        chain = new ChainWriter(jdbc, owner, transactions);
        checkpoints = new CheckpointWriter(jdbc, places, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    /** What somebody who owns the database could do to one link and its record. */
    enum Tampering {
        CHANGE {
            @Override
            void at(long place, JdbcTemplate owner) {
                owner.update("UPDATE audit_record SET act = 'CASE_READ' WHERE id = ?", place);
            }
        },
        DELETE {
            @Override
            void at(long place, JdbcTemplate owner) {
                owner.update("DELETE FROM audit_link WHERE seq = ?", place);
                owner.update("DELETE FROM audit_record WHERE id = ?", place);
            }
        },
        SWAP {
            @Override
            void at(long place, JdbcTemplate owner) {
                owner.update("UPDATE audit_link SET record_id = -record_id WHERE seq IN (?, ?)", place, place + 1);
                owner.update("UPDATE audit_link SET record_id = ? WHERE seq = ?", place + 1, place);
                owner.update("UPDATE audit_link SET record_id = ? WHERE seq = ?", place, place + 1);
            }
        },
        INSERT {
            @Override
            void at(long place, JdbcTemplate owner) {
                owner.update("UPDATE audit_link SET seq = -seq - 1 WHERE seq >= ?", place);
                owner.update("UPDATE audit_link SET seq = -seq WHERE seq < 0");
                owner.update("INSERT INTO audit_record (id, at, act) OVERRIDING SYSTEM VALUE"
                        + " VALUES (1000, now(), 'SIGNED_IN')");
                owner.update("INSERT INTO audit_link (seq, record_id, hash) VALUES (?, 1000, '\\x00')", place);
            }
        },
        CUT_OFF_THE_REST {
            @Override
            void at(long place, JdbcTemplate owner) {
                owner.update("DELETE FROM audit_link WHERE seq >= ?", place);
                owner.update("DELETE FROM audit_record WHERE id >= ?", place);
                owner.update("DELETE FROM audit_checkpoint");
            }
        };

        abstract void at(long place, JdbcTemplate owner);
    }

    @ParameterizedTest
    @EnumSource
    void tamperingAtAnyPlaceIsFoundAndItsFirstPlaceIsNamed(Tampering tampering) throws SQLException {
        deeds(RECORDS);
        checkpoints.sign();
        owner.execute("ALTER TABLE audit_link DROP CONSTRAINT audit_link_record_id_fkey");
        allowEverything();
        Random chance = new Random(54);

        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        for (int attempt = 0; attempt < PLACES; attempt++) {
            long place = 1 + chance.nextInt(RECORDS - 1);
            tampering.at(place, owner);

            Verdict verdict = new ChainVerification(database, places.key(), places.outside()).verify(connection);

            connection.rollback();
            long named = tampering == Tampering.CUT_OFF_THE_REST ? RECORDS : place;
            assertThat(verdict.findings())
                    .as("%s at %d", tampering, place)
                    .first()
                    .satisfies(finding -> assertThat(finding.place()).isEqualTo(named));
        }
        connection.setAutoCommit(true);
    }

    @Test
    void anUntouchedAuditIsWhole() throws SQLException {
        deeds(RECORDS);
        checkpoints.sign();
        deeds(3);
        checkpoints.sign();

        Verdict verdict = look();

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.links()).isEqualTo(RECORDS + 3);
        assertThat(verdict.checkpoints()).isEqualTo(2);
    }

    @Test
    void aChainWrittenAnewContradictsTheCheckpointOutside() throws SQLException {
        deeds(5);
        checkpoints.sign();
        allowEverything();
        owner.update("DELETE FROM audit_checkpoint");
        owner.update("DELETE FROM audit_link");
        owner.update("UPDATE audit_record SET actor = NULL, act = 'SIGNED_OUT' WHERE id = 2");
        owner.update("INSERT INTO audit_pending SELECT id FROM audit_record");
        chain.linkAll();

        assertThat(look().findings()).containsExactly(new Finding(Kind.OTHER_CHAIN, 5));
    }

    @Test
    void aCheckpointOfSomebodyElseCountsForNothing() throws SQLException, IOException {
        deeds(5);
        checkpoints.sign();
        Files.writeString(
                outside.resolve("elsewhere").resolve("checkpoints.tsv"),
                Checkpoint.signed(
                                new Link(5, new byte[32]),
                                Clock.systemUTC().instant(),
                                SigningKey.in(outside.resolve("other")))
                        .line());

        assertThat(look().findings()).containsExactly(new Finding(Kind.NOT_SIGNED, 1));
    }

    @Test
    void aRecordBesideTheChainIsFound() throws SQLException {
        deeds(5);
        owner.update("INSERT INTO audit_record (at, act) VALUES (now(), 'SIGNED_IN')");

        assertThat(look().findings()).containsExactly(new Finding(Kind.BESIDE, 6));
    }

    @Test
    void theApplicationItselfCanNeitherChangeNorDeleteARecord() {
        for (String table : List.of("audit_record", "audit_link", "audit_checkpoint")) {
            assertThatThrownBy(() -> application.update("DELETE FROM " + table))
                    .isInstanceOf(DataAccessException.class)
                    .hasRootCauseMessage("ERROR: permission denied for table " + table);
        }
        assertThatThrownBy(() -> application.update("UPDATE audit_record SET act = 'SIGNED_OUT'"))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for table audit_record");
    }

    @Test
    void theOwnerHasToTakeTheLockOffFirst() {
        deeds(1);

        assertThatThrownBy(() -> owner.update("UPDATE audit_record SET act = 'SIGNED_OUT'"))
                .hasMessageContaining("never changed");
    }

    private void deeds(int number) {
        for (int i = 0; i < number; i++) {
            trail.record(Deed.of(Act.SIGNED_IN, UUID.randomUUID()).with("number", Integer.toString(i)), null);
        }
        chain.linkAll();
    }

    private void allowEverything() {
        for (String table : List.of("audit_record", "audit_link", "audit_checkpoint")) {
            owner.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
        }
    }

    private Verdict look() throws SQLException {
        return new ChainVerification(database, places.key(), places.outside()).verify();
    }
}
