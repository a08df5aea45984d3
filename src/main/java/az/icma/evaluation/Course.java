package az.icma.evaluation;

import org.springframework.lang.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What became of a group of cases in a period, as counted: {@code before + started = finished + after}. */
record Course(@Nullable String code, int before, int started, int finished, int after, Days days) {

    static Course of(ResultSet row, int number) throws SQLException {
        return new Course(
                row.getString("code"),
                row.getInt("before"),
                row.getInt("started"),
                row.getInt("finished"),
                row.getInt("after"),
                new Days(row.getObject("median", Double.class), row.getObject("ninetieth", Double.class), false));
    }

    int count(Measure measure) {
        return switch (measure) {
            case BEFORE -> before;
            case STARTED -> started;
            case FINISHED -> finished;
            case OPEN -> after;
        };
    }
}
