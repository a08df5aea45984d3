package az.icma.registry;

import az.icma.sealing.KeyEncryptionKey;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import az.icma.shared.database.SqlFile;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Seals what was written down about people so far. Rows are read from the plain columns, written to sealed ones of the
 * same names, and the tables written anew, so that no page of theirs keeps a plain text.
 */
@Component
class V221__SealPeople extends BaseJavaMigration {

    private final ObjectProvider<KeyEncryptionKey> key;

    V221__SealPeople(ObjectProvider<KeyEncryptionKey> key) {
        this.key = key;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        execute(connection, "prepare-sealed-people");
        if (isAnybodyThere(connection)) {
            Seal seal = Seal.during(connection, key.getObject());
            people(connection, seal);
            consents(connection, seal);
            relations(connection, seal);
            merges(connection, seal);
        }
        execute(connection, "drop-plain-people");
    }

    private static boolean isAnybodyThere(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT EXISTS (SELECT FROM person)"
                        + " OR EXISTS (SELECT FROM relation) OR EXISTS (SELECT FROM record_merge)")) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private static void people(Connection connection, Seal seal) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM person_plain");
                PreparedStatement update = connection.prepareStatement("UPDATE person SET surname = ?, given_name = ?,"
                        + " patronymic = ?, sex = ?, birth_year = ?, phones = ?, email = ?, fin = ?, address = ?,"
                        + " flags = ?, languages = ?, safe_contact = ?, archive_note = ?, fin_index = ?,"
                        + " email_index = ?, phone_indexes = ? WHERE id = ?")) {
            while (row.next()) {
                PlainPerson person = new PlainPerson(row, seal);
                person.sealInto(update);
                update.executeUpdate();
            }
        }
    }

    private static void consents(Connection connection, Seal seal) throws SQLException {
        sealEach(
                connection,
                "SELECT id, note, person_id FROM consent_plain WHERE note IS NOT NULL",
                "UPDATE consent SET note = ? WHERE id = ?",
                row -> seal.seal(
                        Consent.NOTE, id(row), Subject.person(row.getObject(3, UUID.class)), row.getString(2)));
    }

    private static void relations(Connection connection, Seal seal) throws SQLException {
        sealEach(
                connection,
                "SELECT id, note, kind, from_id, to_id FROM relation_plain WHERE note IS NOT NULL",
                "UPDATE relation SET note = ? WHERE id = ?",
                row -> seal.seal(
                        Relation.NOTE,
                        id(row),
                        Relation.about(
                                RelationKind.valueOf(row.getString(3)),
                                row.getObject(4, UUID.class),
                                row.getObject(5, UUID.class)),
                        row.getString(2)));
    }

    private static void merges(Connection connection, Seal seal) throws SQLException {
        for (SealedColumn<String> column : List.of(Merges.BEFORE, Merges.AFTER)) {
            String name = column == Merges.BEFORE ? "before" : "after";
            sealEach(
                    connection,
                    "SELECT id, " + name + "::text, record_kind, kept_id FROM record_merge_plain",
                    "UPDATE record_merge SET " + name + " = ? WHERE id = ?",
                    row -> seal.seal(
                            column,
                            id(row),
                            Merges.about(RecordKind.valueOf(row.getString(3)), row.getObject(4, UUID.class)),
                            row.getString(2)));
        }
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private static void sealEach(Connection connection, String plain, String sealed, Sealing sealing)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(plain);
                PreparedStatement update = connection.prepareStatement(sealed)) {
            while (row.next()) {
                update.setBytes(1, sealing.of(row).bytes());
                update.setObject(2, id(row));
                update.executeUpdate();
            }
        }
    }

    private static void execute(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(SqlFile.read(V221__SealPeople.class, script));
        }
    }

    /** What is sealed of a row. */
    private interface Sealing {

        Sealed<String> of(ResultSet row) throws SQLException;
    }

    /** A row of the time before. */
    private static final class PlainPerson {

        private final ResultSet row;
        private final Seal seal;
        private final UUID id;

        PlainPerson(ResultSet row, Seal seal) throws SQLException {
            this.row = row;
            this.seal = seal;
            this.id = row.getObject("id", UUID.class);
        }

        void sealInto(PreparedStatement update) throws SQLException {
            PersonDetails details = PersonDetails.named(null, null, null)
                    .phones(texts("phones").toArray(String[]::new))
                    .email(row.getString("email"))
                    .fin(row.getString("fin"));
            PersonFingerprints fingerprints = PersonFingerprints.of(details, seal);
            update.setBytes(1, sealed(PersonColumns.SURNAME, row.getString("surname")));
            update.setBytes(2, sealed(PersonColumns.GIVEN_NAME, row.getString("given_name")));
            update.setBytes(3, sealed(PersonColumns.PATRONYMIC, row.getString("patronymic")));
            update.setBytes(4, sealed(PersonColumns.SEX, sex()));
            update.setBytes(5, sealed(PersonColumns.BIRTH_YEAR, row.getObject("birth_year", Integer.class)));
            update.setBytes(6, sealed(PersonColumns.PHONES, orNull(texts("phones"))));
            update.setBytes(7, sealed(PersonColumns.EMAIL, row.getString("email")));
            update.setBytes(8, sealed(PersonColumns.FIN, row.getString("fin")));
            update.setBytes(9, sealed(PersonColumns.ADDRESS, row.getString("address")));
            update.setBytes(10, sealed(PersonColumns.FLAGS, orNull(texts("flags"))));
            update.setBytes(11, sealed(PersonColumns.LANGUAGES, orNull(texts("languages"))));
            update.setBytes(12, sealed(PersonColumns.SAFE_CONTACT, contact()));
            update.setBytes(13, sealed(PersonColumns.ARCHIVE_NOTE, row.getString("archive_note")));
            update.setString(14, fingerprints.fin());
            update.setString(15, fingerprints.email());
            update.setArray(16, update.getConnection().createArrayOf("text", fingerprints.phones()));
            update.setObject(17, id);
        }

        private Sex sex() throws SQLException {
            String sex = row.getString("sex");
            return sex == null ? null : Sex.valueOf(sex);
        }

        private SafeContact contact() throws SQLException {
            SafeContact contact = new SafeContact(
                    row.getBoolean("not_at_home"),
                    time("contact_from"),
                    time("contact_until"),
                    texts("contact_channels").stream()
                            .map(ContactChannel::valueOf)
                            .collect(Collectors.toSet()),
                    texts("contact_cautions").stream()
                            .map(ContactCaution::valueOf)
                            .collect(Collectors.toSet()),
                    row.getString("contact_note"));
            return contact.equals(SafeContact.ANY) ? null : contact;
        }

        private LocalTime time(String column) throws SQLException {
            String text = row.getString(column);
            return text == null ? null : LocalTime.parse(text);
        }

        private List<String> texts(String column) throws SQLException {
            Array array = row.getArray(column);
            return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
        }

        private static List<String> orNull(List<String> several) {
            return several.isEmpty() ? null : several;
        }

        private <T> byte[] sealed(SealedColumn<T> column, T value) {
            Sealed<T> sealed = seal.seal(column, id, Subject.person(id), value);
            return sealed == null ? null : sealed.bytes();
        }
    }
}
