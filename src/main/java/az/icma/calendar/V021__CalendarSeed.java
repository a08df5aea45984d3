package az.icma.calendar;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Fills the calendar from the seed file, so that tests without a database count with the very same days. */
@Component
class V021__CalendarSeed extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        try (PreparedStatement insert = context.getConnection()
                .prepareStatement("INSERT INTO calendar_day"
                        + " (date, kind, provisional, reason_az, reason_en, legal_basis, source)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (CalendarDay day : CalendarSeed.days()) {
                insert.setObject(1, day.date());
                insert.setString(2, day.kind().name());
                insert.setBoolean(3, day.provisional());
                insert.setString(4, day.reasonAz());
                insert.setString(5, day.reasonEn());
                insert.setString(6, day.legalBasis());
                insert.setString(7, day.source());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
