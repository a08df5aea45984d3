package az.icma.evaluation;

import az.icma.calendar.WorkingCalendar;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.lang.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** What is counted of a matter, before working days are added. */
record CountedCase(MapSqlParameterSource codes, LocalDate openedOn, @Nullable LocalDate closedOn) {

    static CountedCase of(ResultSet row, int number) throws SQLException {
        LocalDate openedOn = row.getObject("opened_on", LocalDate.class);
        LocalDate closedOn = row.getObject("closed_on", LocalDate.class);
        return new CountedCase(
                new MapSqlParameterSource()
                        .addValue("caseId", row.getObject("case_id", UUID.class))
                        .addValue("kind", row.getString("kind"))
                        .addValue("status", row.getString("status"))
                        .addValue("registered", row.getBoolean("registered"))
                        .addValue("theme", row.getString("theme"))
                        .addValue("district", row.getString("district"))
                        .addValue("urgency", row.getString("urgency"))
                        .addValue("stage", row.getString("stage"))
                        .addValue("openedOn", openedOn)
                        .addValue("closedOn", closedOn)
                        .addValue("outcome", row.getString("outcome"))
                        .addValue("sex", row.getString("sex"))
                        .addValue("ageBand", row.getString("age_band"))
                        .addValue("flags", row.getArray("flags").getArray())
                        .addValue("homeDistrict", row.getString("home_district")),
                openedOn,
                closedOn);
    }

    SqlParameterSource row(WorkingCalendar calendar) {
        return codes.addValue("workingDays", closedOn == null ? null : calendar.workingDaysBetween(openedOn, closedOn));
    }
}
