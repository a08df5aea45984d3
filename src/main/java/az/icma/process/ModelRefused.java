package az.icma.process;

import az.icma.process.Finding.Severity;
import az.icma.shared.Refused;

import java.util.List;
import java.util.stream.Collectors;

/** A model was not published because the check found errors in it; nothing of the publication was kept. */
public class ModelRefused extends Refused {

    private final transient List<Finding> findings;

    ModelRefused(List<Finding> findings) {
        super("process.model-refused", errors(findings).size());
        this.findings = List.copyOf(findings);
    }

    /** Errors and warnings, in the order of the files. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public String getMessage() {
        return errors(findings).stream()
                .map(finding -> finding.file() + " " + finding.elementId() + " [" + finding.rule() + "] "
                        + finding.message().en())
                .collect(Collectors.joining("\n", "refused before deployment:\n", ""));
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
