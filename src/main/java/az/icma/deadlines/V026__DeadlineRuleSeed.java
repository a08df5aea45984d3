package az.icma.deadlines;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Fills the rules from the seed file, so that tests without a database compute with the very same rules. */
@Component
class V026__DeadlineRuleSeed extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        try (PreparedStatement insert = context.getConnection()
                .prepareStatement(
                        "INSERT INTO deadline_rule (code, title_az, title_en, act_az, act_en, article, amount,"
                                + " unit, start_rule, shift_rule, clock, from_az, from_en, source, confirmed, doubt_az, doubt_en)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (String[] cells : RuleSeed.lines()) {
                for (int i = 0; i < cells.length; i++) {
                    insert.setString(i + 1, cells[i]);
                }
                insert.setInt(7, Integer.parseInt(cells[6]));
                insert.setBoolean(15, "yes".equals(cells[14]));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
