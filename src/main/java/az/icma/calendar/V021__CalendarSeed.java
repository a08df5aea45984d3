package az.icma.calendar;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

import java.sql.SQLException;

/** Fills the calendar from the seed files, so that tests without a database count with the very same days. */
@Component
class V021__CalendarSeed extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        CalendarSeed.addTo(context.getConnection());
    }
}
