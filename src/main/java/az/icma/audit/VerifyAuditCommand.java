package az.icma.audit;

import az.icma.shared.Command;
import az.icma.shared.TerminalSettings;
import az.icma.shared.database.DatabaseAddress;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * {@code verify-audit}: follows the chain of audit records from outside, beside the application or without it. Exit code 0
 * for a whole one, 1 where somebody tampered with it, 2 where there is none to look at.
 */
public final class VerifyAuditCommand implements Command {

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try (ConfigurableApplicationContext terminal = TerminalSettings.open(Nothing.class, Map.of())) {
            return run(arguments, terminal.getEnvironment(), out, err);
        }
    }

    private static int run(List<String> arguments, Environment settings, PrintStream out, PrintStream err) {
        if (!arguments.isEmpty() || !DatabaseAddress.exists(settings)) {
            err.println("Burada verilənlər bazası yoxdur. ICMA_DATABASE_URL və ya ICMA_DATA göstərin."
                    + " / There is no database here. Set ICMA_DATABASE_URL or ICMA_DATA.");
            return 2;
        }
        AuditPlaces places = new AuditPlaces(settings);
        try (DatabaseAddress database = DatabaseAddress.besideTheApplication(settings)) {
            Verdict verdict = new ChainVerification(database.owner(), places.key(), places.outside()).verify();
            verdict.findings().forEach(finding -> out.println(finding.kind() + "\t" + finding.place()));
            err.printf(
                    "%d qeyd, %d nəzarət nöqtəsi, %d tapıntı / %1$d records, %2$d checkpoints, %3$d findings%n",
                    verdict.links(), verdict.checkpoints(), verdict.findings().size());
            return verdict.isWhole() ? 0 : 1;
        } catch (SQLException | IOException unreadable) {
            err.println("Audit oxunmur: " + unreadable.getMessage() + " / The audit cannot be read.");
            return 2;
        }
    }

    /** The command needs settings alone. */
    private static final class Nothing {}
}
