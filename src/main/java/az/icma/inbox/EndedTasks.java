package az.icma.inbox;

import az.icma.process.TaskGone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;

/** Says of a step that is no longer open who handed it in and when. */
@Component
class EndedTasks {

    private final JdbcClient jdbc;

    EndedTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TaskGone gone(String taskId) {
        return jdbc.sql(
                        """
                        SELECT assignee_, end_time_
                          FROM act_hi_taskinst
                         WHERE id_ = :task AND delete_reason_ = 'completed'""")
                .param("task", taskId)
                .query((row, number) -> new TaskGone(
                        Optional.ofNullable(row.getString("assignee_")).map(UUID::fromString),
                        Optional.ofNullable(row.getTimestamp("end_time_")).map(Timestamp::toInstant)))
                .optional()
                .orElseGet(() -> new TaskGone(Optional.empty(), Optional.empty()));
    }
}
