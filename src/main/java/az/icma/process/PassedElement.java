package az.icma.process;

import org.springframework.lang.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * One passing of an element, as the engine's history has it.
 *
 * @param scope the passing of the sub-process around it, or the process itself
 * @param order what came of a passing has a higher one; says nothing between parallel ways
 */
record PassedElement(
        String id,
        String instance,
        String definition,
        String element,
        String scope,
        LocalDateTime started,
        @Nullable LocalDateTime ended,
        boolean cancelled,
        long order,
        Optional<String> task,
        Optional<UUID> assignee) {

    static final String COLUMNS =
            """
            a.id_, a.proc_inst_id_, a.proc_def_id_, a.act_id_, a.parent_act_inst_id_, a.start_time_, a.end_time_,
            a.act_inst_state_ = 2 AS cancelled, a.sequence_counter_, a.task_id_, a.assignee_""";

    static PassedElement of(ResultSet row, int number) throws SQLException {
        return new PassedElement(
                row.getString("id_"),
                row.getString("proc_inst_id_"),
                row.getString("proc_def_id_"),
                row.getString("act_id_"),
                row.getString("parent_act_inst_id_"),
                row.getObject("start_time_", LocalDateTime.class),
                row.getObject("end_time_", LocalDateTime.class),
                row.getBoolean("cancelled"),
                row.getLong("sequence_counter_"),
                Optional.ofNullable(row.getString("task_id_")),
                Optional.ofNullable(row.getString("assignee_")).map(UUID::fromString));
    }

    boolean isOpen() {
        return ended == null;
    }

    /** Whether it can have come of the other one, which has ended. */
    boolean cameAfter(PassedElement other) {
        return order > other.order && other.ended != null && !started.isBefore(other.ended);
    }

    boolean endedAfter(PassedElement other) {
        return order > other.order && ended != null && other.ended != null && !ended.isBefore(other.ended);
    }
}
