package az.icma.appeals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

import static az.icma.appeals.Required.required;

/** Who handed a letter on to whom: the letter itself only knows who has it now. */
@Component
class Forwardings {

    private final JdbcClient jdbc;

    Forwardings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param workingDays how long the letter lay with the authority that handed it on */
    void note(Appeal appeal, UUID to, LocalDate day, int workingDays) {
        jdbc.sql(
                        """
                        INSERT INTO appeal_forwarding
                               (id, case_id, appeal_id, from_authority, to_authority, forwarded_on, working_days)
                        VALUES (:id, :caseId, :appealId, :from, :to, :day, :workingDays)
                        """)
                .param("id", UUID.randomUUID())
                .param("caseId", appeal.caseId())
                .param("appealId", appeal.id())
                .param("from", required(appeal.authorityId()))
                .param("to", to)
                .param("day", day)
                .param("workingDays", workingDays)
                .update();
    }
}
