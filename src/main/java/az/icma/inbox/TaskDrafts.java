package az.icma.inbox;

import az.icma.forms.FormSchema;
import az.icma.forms.FormValues;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps drafts in the database, so that neither a closed browser nor a killed server loses what was typed. */
@Component
class TaskDrafts {

    private static final FormSchema UNTYPED = FormSchema.parse("{}");

    static final SealedColumn<String> VALUES = SealedColumn.ofText("task_draft", "values");

    private static final Duration MONTH = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Clock clock;

    TaskDrafts(JdbcClient jdbc, Seal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    Instant save(String taskId, UUID userId, Map<String, Object> values) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        INSERT INTO task_draft (task_id, user_id, "values", saved_at)
                        VALUES (:task, :user, :values, :now)
                        ON CONFLICT (task_id, user_id) DO UPDATE
                           SET "values" = excluded."values", saved_at = excluded.saved_at, seen_at = NULL""")
                .param("task", taskId)
                .param("user", userId)
                .param(
                        "values",
                        seal.seal(VALUES, row(taskId, userId), Subject.account(userId), FormValues.toJson(values))
                                .bytes())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return now;
    }

    Optional<TaskDraft> find(String taskId, UUID userId, Optional<FormSchema> form) {
        return jdbc.sql("SELECT \"values\", saved_at FROM task_draft WHERE task_id = :task AND user_id = :user")
                .param("task", taskId)
                .param("user", userId)
                .query((row, number) -> new TaskDraft(
                        FormValues.fromJson(
                                form.orElse(UNTYPED),
                                seal.open(VALUES, row(taskId, userId), Sealed.<String>stored(row.getBytes("values")))
                                        .orElse("{}")),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** A draft has no id of its own; it is bound to step and author. */
    static UUID row(String taskId, UUID userId) {
        return UUID.nameUUIDFromBytes((taskId + "|" + userId).getBytes(StandardCharsets.UTF_8));
    }

    /** Who has typed into the form of a step. */
    List<UUID> authors(String taskId) {
        return jdbc.sql("SELECT user_id FROM task_draft WHERE task_id = :task ORDER BY saved_at")
                .param("task", taskId)
                .query(UUID.class)
                .list();
    }

    /** The author was shown what they had typed into a step that is over. */
    void seen(String taskId, UUID userId) {
        jdbc.sql("UPDATE task_draft SET seen_at = :now WHERE task_id = :task AND user_id = :user")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("task", taskId)
                .param("user", userId)
                .update();
    }

    /** Of steps that are over, what its author has seen goes, and what nobody came back for in a month. */
    void forgetEnded() {
        jdbc.sql(
                        """
                        DELETE FROM task_draft draft
                         WHERE NOT EXISTS (SELECT FROM act_ru_task task WHERE task.id_ = draft.task_id)
                           AND (draft.seen_at IS NOT NULL OR draft.saved_at < :month)""")
                .param("month", clock.instant().minus(MONTH).atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(String taskId, UUID userId) {
        jdbc.sql("DELETE FROM task_draft WHERE task_id = :task AND user_id = :user")
                .param("task", taskId)
                .param("user", userId)
                .update();
    }
}
