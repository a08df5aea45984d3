package az.icma.audit;

import az.icma.shared.Baku;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

/** Finds records for auditors, the newest first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('AUDITOR')")
public class AuditSearch {

    private final JdbcClient jdbc;

    AuditSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is looked for; empty parts leave nothing out.
     *
     * @param from first day in Baku
     * @param until last day in Baku
     */
    public record Question(
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<Act> act,
            Optional<UUID> actor,
            Optional<UUID> subject) {

        public static final Question ALL =
                new Question(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public List<AuditRecord> records(Question question, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = condition(question, parameters);
        return jdbc.sql("SELECT * FROM audit_record WHERE " + condition
                        + " ORDER BY at DESC, id DESC OFFSET :offset LIMIT :limit")
                .params(parameters)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> AuditRecord.of(row))
                .list();
    }

    public int count(Question question) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = condition(question, parameters);
        return jdbc.sql("SELECT count(*) FROM audit_record WHERE " + condition)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static String condition(Question question, Map<String, Object> parameters) {
        StringJoiner all = new StringJoiner(" AND ").add("true");
        question.from().ifPresent(day -> {
            all.add("at >= :from");
            parameters.put("from", day.atStartOfDay(Baku.ZONE).toInstant().atOffset(ZoneOffset.UTC));
        });
        question.until().ifPresent(day -> {
            all.add("at < :until");
            parameters.put(
                    "until", day.plusDays(1).atStartOfDay(Baku.ZONE).toInstant().atOffset(ZoneOffset.UTC));
        });
        question.act().ifPresent(act -> {
            all.add("act = :act");
            parameters.put("act", act.name());
        });
        question.actor().ifPresent(actor -> {
            all.add("actor = :actor");
            parameters.put("actor", actor);
        });
        question.subject().ifPresent(subject -> {
            all.add("subject_id = :subject");
            parameters.put("subject", subject);
        });
        return all.toString();
    }
}
