package az.icma.inbox;

import az.icma.process.TaskGone;
import az.icma.security.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;

/**
 * Says of a step that is no longer open who handed it in and when: to whoever may open its case, as with open steps. To
 * anybody else it is a step that never was.
 */
@Component
class EndedTasks {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final ObjectProvider<WorkContext> context;

    EndedTasks(JdbcClient jdbc, CurrentUser currentUser, ObjectProvider<WorkContext> context) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.context = context;
    }

    TaskGone gone(String taskId) {
        return jdbc.sql(
                        """
                        SELECT t.assignee_, t.end_time_, root.business_key_ AS case_id
                          FROM act_hi_taskinst t
                          JOIN act_hi_procinst root ON root.proc_inst_id_ = t.root_proc_inst_id_
                         WHERE t.id_ = :task AND t.delete_reason_ = 'completed'""")
                .param("task", taskId)
                .query((row, number) -> isOpen(UUID.fromString(row.getString("case_id")))
                        ? new TaskGone(
                                Optional.ofNullable(row.getString("assignee_")).map(UUID::fromString),
                                Optional.ofNullable(row.getTimestamp("end_time_"))
                                        .map(Timestamp::toInstant))
                        : absent())
                .optional()
                .orElseGet(EndedTasks::absent);
    }

    private boolean isOpen(UUID caseId) {
        return currentUser
                .get()
                .filter(reader -> context.stream().allMatch(cases -> cases.opensTo(caseId, reader)))
                .isPresent();
    }

    private static TaskGone absent() {
        return new TaskGone(Optional.empty(), Optional.empty());
    }
}
