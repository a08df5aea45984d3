package az.icma.registry;

import az.icma.EarlierDatabase;
import az.icma.IcmaTest;
import az.icma.sealing.KeyEncryptionKey;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.shared.database.DatabaseAddress;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** The migration that seals what was written down about people so far. */
@IcmaTest
class SealedPeopleTest {

    @Autowired
    DatabaseAddress here;

    @Autowired
    List<JavaMigration> migrations;

    @Autowired
    KeyEncryptionKey wrapping;

    private EarlierDatabase database;
    private final UUID person = UUID.randomUUID();
    private final UUID another = UUID.randomUUID();

    @BeforeEach
    void goBack() {
        database = new EarlierDatabase(here, migrations);
        database.migrateTo("220");
        database.sql()
                .sql(
                        """
                        INSERT INTO person (id, surname, given_name, patronymic, sex, birth_year, phones, email, fin,
                            district, address, flags, languages, not_at_home, contact_from, contact_channels,
                            contact_cautions, contact_note, archive_reason, archived_on, archive_note)
                        VALUES (:id, 'Köhnəyev', 'Tofiq', 'Əli oğlu', 'MALE', 1960, '{+994501112233,+994124445566}',
                            'Tofiq@poct.az', '5AB1CD2', 'AZ-GOY', 'Nizami 5', '{low-income}', '{az,tly}', true, '09:00',
                            '{SMS}', '{NO_NAME}', 'yalnız özünə', 'MOVED', current_date, 'köçüb')
                        """)
                .param("id", person)
                .update();
        database.sql()
                .sql("INSERT INTO person (id, surname, given_name) VALUES (:id, 'Adsızov', 'Ramiz')")
                .param("id", another)
                .update();
    }

    @AfterEach
    void letGo() {
        database.close();
    }

    @Test
    void everythingOpensAsItWasWritten() throws SQLException {
        database.migrateTo("221");

        assertThat(opened(PersonColumns.SURNAME, "surname", person)).contains("Köhnəyev");
        assertThat(opened(PersonColumns.GIVEN_NAME, "given_name", person)).contains("Tofiq");
        assertThat(opened(PersonColumns.PATRONYMIC, "patronymic", person)).contains("Əli oğlu");
        assertThat(opened(PersonColumns.SEX, "sex", person)).contains(Sex.MALE);
        assertThat(opened(PersonColumns.BIRTH_YEAR, "birth_year", person)).contains(1960);
        assertThat(opened(PersonColumns.PHONES, "phones", person)).contains(List.of("+994501112233", "+994124445566"));
        assertThat(opened(PersonColumns.EMAIL, "email", person)).contains("Tofiq@poct.az");
        assertThat(opened(PersonColumns.FIN, "fin", person)).contains("5AB1CD2");
        assertThat(opened(PersonColumns.ADDRESS, "address", person)).contains("Nizami 5");
        assertThat(opened(PersonColumns.FLAGS, "flags", person)).contains(List.of("low-income"));
        assertThat(opened(PersonColumns.LANGUAGES, "languages", person)).contains(List.of("az", "tly"));
        assertThat(opened(PersonColumns.SAFE_CONTACT, "safe_contact", person))
                .contains(new SafeContact(
                        true,
                        LocalTime.of(9, 0),
                        null,
                        Set.of(ContactChannel.SMS),
                        Set.of(ContactCaution.NO_NAME),
                        "yalnız özünə"));
        assertThat(opened(PersonColumns.ARCHIVE_NOTE, "archive_note", person)).contains("köçüb");
        assertThat(opened(PersonColumns.SURNAME, "surname", another)).contains("Adsızov");
        assertThat(opened(PersonColumns.SAFE_CONTACT, "safe_contact", another)).isEmpty();
        assertThat(database.sql()
                        .sql("SELECT fin_index IS NOT NULL AND email_index IS NOT NULL"
                                + " AND cardinality(phone_indexes) = 2 FROM person WHERE id = :id")
                        .param("id", person)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void howAnOrganisationIsReachedIsSealedToo() throws SQLException {
        UUID organisation = UUID.randomUUID();
        database.sql()
                .sql("INSERT INTO organisation (id, kind, name, phone, note) VALUES (:id, 'CBO', 'Köhnə icma',"
                        + " '+994501112233', 'rəhbəri Tofiqdir')")
                .param("id", organisation)
                .update();

        database.migrateTo("latest");

        assertThat(opened("organisation", OrganisationColumns.PHONE, "phone", organisation))
                .contains("+994501112233");
        assertThat(opened("organisation", OrganisationColumns.NOTE, "note", organisation))
                .contains("rəhbəri Tofiqdir");
    }

    @Test
    void wordsAroundThePersonAreSealedToo() throws SQLException {
        UUID consent = UUID.randomUUID();
        UUID relation = UUID.randomUUID();
        UUID merge = UUID.randomUUID();
        database.sql()
                .sql("INSERT INTO consent (id, person_id, purpose, manner, given_on, note, recorded_at)"
                        + " VALUES (:id, :person, 'RECORDS', 'ORAL', current_date, 'telefonda', now())")
                .param("id", consent)
                .param("person", person)
                .update();
        database.sql()
                .sql("INSERT INTO relation (id, kind, from_id, to_id, note, recorded_at)"
                        + " VALUES (:id, 'NEIGHBOUR', :person, :another, 'açarı var', now())")
                .param("id", relation)
                .param("person", person)
                .param("another", another)
                .update();
        database.sql()
                .sql("INSERT INTO record_merge (id, record_kind, kept_id, gone_id, before, after, merged_by, merged_at)"
                        + " VALUES (:id, 'PERSON', :person, :another, '{\"surname\": \"Köhnə\"}',"
                        + " '{\"surname\": \"Köhnəyev\"}', :person, now())")
                .param("id", merge)
                .param("person", person)
                .param("another", another)
                .update();

        database.migrateTo("221");

        assertThat(opened("consent", Consent.NOTE, "note", consent)).contains("telefonda");
        assertThat(opened("relation", Relation.NOTE, "note", relation)).contains("açarı var");
        assertThat(opened("record_merge", Merges.BEFORE, "before", merge)).contains("{\"surname\": \"Köhnə\"}");
        assertThat(opened("record_merge", Merges.AFTER, "after", merge)).contains("{\"surname\": \"Köhnəyev\"}");
    }

    @Test
    void noPlainColumnIsLeft() {
        database.migrateTo("221");

        assertThat(database.sql()
                        .sql("SELECT relname FROM pg_class WHERE relname LIKE '%\\_plain'")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(database.sql()
                        .sql("SELECT person::text FROM person")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(row -> row.contains("Köhnəyev") || row.contains("+99450") || row.contains("1960"));
    }

    private <T> Optional<T> opened(SealedColumn<T> column, String name, UUID row) throws SQLException {
        return opened("person", column, name, row);
    }

    private <T> Optional<T> opened(String table, SealedColumn<T> column, String name, UUID row) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            Sealed<T> sealed = database.sql()
                    .sql("SELECT " + name + " FROM " + table + " WHERE id = :id")
                    .param("id", row)
                    .query((found, index) -> Sealed.<T>stored(found.getBytes(1)))
                    .list()
                    .get(0);
            return Seal.during(connection, wrapping).open(column, row, sealed);
        }
    }
}
