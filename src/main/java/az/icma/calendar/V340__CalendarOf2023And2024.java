package az.icma.calendar;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

import java.sql.SQLException;
import java.sql.Statement;

/** Campaigns are looked back on over three years: two more years of the calendar, also for databases that are older. */
@Component
class V340__CalendarOf2023And2024 extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        CalendarSeed.addTo(context.getConnection());
        try (Statement insert = context.getConnection().createStatement()) {
            insert.execute(
                    """
                    INSERT INTO calendar_year (year, decided, source) VALUES
                        (2023, true, 'holidays of the Labour Code; moving holidays of the past from general knowledge'),
                        (2024, true, 'holidays of the Labour Code; moving holidays of the past from general knowledge')
                    ON CONFLICT (year) DO NOTHING
                    """);
        }
    }
}
