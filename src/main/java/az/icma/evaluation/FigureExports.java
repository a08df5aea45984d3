package az.icma.evaluation;

import az.icma.audit.Act;
import az.icma.audit.AuditTrail;
import az.icma.audit.Deed;
import az.icma.security.Allowance;
import az.icma.security.Allowances;
import az.icma.security.CurrentUser;
import az.icma.security.FreshProof;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Remembers who exported which figures; a file is not given out before that stands in the database. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EVALUATOR', 'DIRECTOR')")
public class FigureExports {

    private static final Logger log = LoggerFactory.getLogger(FigureExports.class);

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final FreshProof proof;
    private final Allowances allowances;
    private final Clock clock;

    FigureExports(
            JdbcClient jdbc,
            AuditTrail audit,
            CurrentUser currentUser,
            FreshProof proof,
            Allowances allowances,
            Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.currentUser = currentUser;
        this.proof = proof;
        this.allowances = allowances;
        this.clock = clock;
    }

    /** What a file may be written as. */
    public enum Format {
        CSV,
        XLSX
    }

    /** Whether a file may be asked for now: figures leave the house only with somebody who has just proved who they are. */
    public void allow() {
        proof.require();
        allowances.require(Allowance.EXPORTS);
    }

    /** @param codes the question as the address of the page says it */
    public void record(Format format, Map<String, String> codes, int lines) {
        proof.require();
        allowances.spend(Allowance.EXPORTS);
        UUID by = currentUser.require().id();
        String asked = codes.entrySet().stream()
                .map(condition -> condition.getKey() + "=" + condition.getValue())
                .collect(Collectors.joining("&"));
        jdbc.sql("INSERT INTO evaluation_export (id, exported_at, exported_by, format, question, lines)"
                        + " VALUES (:id, :at, :by, :format, :question, :lines)")
                .param("id", UUID.randomUUID())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("format", format.name().toLowerCase(Locale.ROOT))
                .param("question", asked)
                .param("lines", lines)
                .update();
        audit.record(Deed.of(Act.FIGURES_EXPORTED).with("format", format.name()).with("question", asked));
        log.info("Figures were exported as {} by {}: {}, {} lines", format, by, asked, lines);
    }
}
