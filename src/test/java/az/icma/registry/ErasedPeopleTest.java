package az.icma.registry;

import az.icma.IcmaTest;
import az.icma.sealing.Subject;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Of an erased person nothing is left but that there was one. */
@IcmaTest
class ErasedPeopleTest {

    private static final String EVERYTHING = "SELECT to_jsonb(p) - 'id' - 'version' - 'changed_at' - 'erased_on'"
            + " - 'merged_into' FROM person p WHERE id = :id";

    @Autowired
    PersonRegistry registry;

    @Autowired
    PersonDirectory directory;

    @Autowired
    PersonErasure erasure;

    @Autowired
    ConsentRegistry consents;

    @Autowired
    RelationRegistry relations;

    @Autowired
    MergeRegistry merges;

    @Autowired
    JdbcClient jdbc;

    private final PersonDetails details = PersonDetails.named("Silinəcəkli" + salt(), "Günay", null)
            .phones("050 911 22 3" + (int) (Math.random() * 10))
            .fin("5" + salt().substring(0, 4) + "9");
    private UUID somebody;

    @BeforeEach
    void write() {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE, Role.COORDINATOR, Role.DIRECTOR);
        somebody = registry.register(details);
    }

    @AfterEach
    void leave() {
        TestSignIn.nobody();
    }

    @Test
    void nobodyFindsThem() {
        erasure.erase(somebody);

        assertThat(directory.find(somebody)).isEmpty();
        assertThat(directory.search(details.surname(), 5)).isEmpty();
        assertThat(directory.search(details.fin(), 5)).isEmpty();
        assertThat(directory.similar(details, null)).extracting(PersonHit::id).doesNotContain(somebody);
        assertThat(registry.similar(details)).extracting(PersonHit::id).doesNotContain(somebody);
    }

    @Test
    void theRowSaysNothingAndTheKeyIsGone() {
        erasure.erase(somebody);

        assertThat(jdbc.sql("SELECT count(*) FROM (" + EVERYTHING + ") AS r(row), jsonb_each(r.row) AS f"
                                + " WHERE f.value <> 'null'")
                        .param("id", somebody)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM keyring.data_key WHERE subject_id = :id")
                        .param("id", Subject.person(somebody).id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void relationsGoAndConsentsLoseTheirWords() {
        UUID other = registry.register(PersonDetails.named("Qalanlı" + salt(), "Rauf", null));
        relations.relate(new NewRelation(RelationKind.NEIGHBOUR, other, somebody, null, "qapıbir qonşu"));
        consents.give(
                somebody,
                new NewConsent(ConsentPurpose.RECORDS, Set.of(), ConsentManner.ORAL, LocalDate.of(2026, 1, 5), "söz"));

        erasure.erase(somebody);

        assertThat(relations.of(other)).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM consent WHERE person_id = :id AND note IS NULL")
                        .param("id", somebody)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasMergedIntoThemGoesToo() {
        UUID twin = registry.register(details.birthYear(1980));
        merges.merge(
                directory.find(somebody).orElseThrow(), directory.find(twin).orElseThrow(), details.birthYear(1980));

        erasure.erase(somebody);

        assertThat(directory.find(twin)).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM keyring.data_key WHERE subject_id = :id")
                        .param("id", twin)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM record_merge WHERE kept_id = :id AND before IS NULL")
                        .param("id", somebody)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aRowThatABackupBroughtBackIsTakenOutAtTheStart() {
        erasure.erase(somebody);
        jdbc.sql("UPDATE person SET erased_on = NULL, fin_index = 'x', district = 'AZ-GOY' WHERE id = :id")
                .param("id", somebody)
                .update();

        erasure.eraseWhatCameBack();

        assertThat(jdbc.sql("SELECT fin_index IS NULL AND district IS NULL AND erased_on IS NOT NULL"
                                + " FROM person WHERE id = :id")
                        .param("id", somebody)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private static String salt() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "abcdx";
    }
}
