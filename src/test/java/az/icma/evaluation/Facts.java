package az.icma.evaluation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Facts as they stand in the read models, written down by hand. */
public final class Facts {

    private final JdbcClient jdbc;
    private final String kind;

    /** @param kind keeps the cases of one test apart from those of others */
    public Facts(JdbcClient jdbc, String kind) {
        this.jdbc = jdbc;
        this.kind = kind;
    }

    /** Lines of: how many, opened, closed, status, district, theme, outcome, working days. */
    public void cases(String table) {
        table.lines().forEach(line -> {
            String[] cells = line.split("\\|", -1);
            for (int copy = 0; copy < Integer.parseInt(cells[0].strip()); copy++) {
                aCase(cells);
            }
        });
    }

    /** @return the id of the case */
    public UUID aCase(String... cells) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO evaluation_case (case_id, kind, status, registered, theme, district, urgency, opened_on,"
                        + " closed_on, outcome, working_days, flags)"
                        + " VALUES (:id, :kind, :status, true, :theme, :district, 'NORMAL', :opened, :closed,"
                        + " :outcome, :days, '{}')")
                .param("id", id)
                .param("kind", kind)
                .param("opened", LocalDate.parse(cells[1].strip()))
                .param("closed", cells[2].isBlank() ? null : LocalDate.parse(cells[2].strip()))
                .param("status", cells[3].strip())
                .param("district", cells[4].strip())
                .param("theme", cells[5].strip())
                .param("outcome", cells[6].isBlank() ? null : cells[6].strip())
                .param("days", cells[7].isBlank() ? null : Integer.valueOf(cells[7].strip()))
                .update();
        return id;
    }

    public void step(
            UUID caseId,
            String process,
            String element,
            @Nullable String clock,
            String started,
            @Nullable String ended,
            boolean cancelled,
            @Nullable Integer days,
            @Nullable String due) {
        jdbc.sql("INSERT INTO evaluation_step (step_id, case_id, business_key, instance_id, process_key, version,"
                        + " element, element_type, clock, started, ended, cancelled, working_days, due)"
                        + " VALUES (:id, :case, :case, :id, :process, 1, :element, 'userTask', :clock, :started,"
                        + " :ended, :cancelled, :days, :due)")
                .param("id", UUID.randomUUID().toString())
                .param("case", caseId)
                .param("process", process)
                .param("element", element)
                .param("clock", clock)
                .param("started", OffsetDateTime.parse(started))
                .param("ended", ended == null ? null : OffsetDateTime.parse(ended))
                .param("cancelled", cancelled)
                .param("days", days)
                .param("due", due == null ? null : OffsetDateTime.parse(due))
                .update();
    }
}
