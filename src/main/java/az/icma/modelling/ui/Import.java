package az.icma.modelling.ui;

import az.icma.process.Finding;
import az.icma.process.Finding.Severity;

import java.util.List;

/** Which files are taken into a draft: what can be opened and drawn on may still have errors, what harms may not. */
final class Import {

    private static final List<String> UNFIT = List.of(
            "security.",
            "xml.",
            "allowed.",
            "load.",
            "file.",
            "form.malformed",
            "form.not-a-form",
            "form.empty",
            "form.too-big",
            "process.none",
            "process.several",
            "id.twice");

    private Import() {}

    /** What stands in the way of taking the file in. */
    static List<Finding> obstacles(String file, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.file().equals(file) && finding.severity() == Severity.ERROR)
                .filter(finding -> UNFIT.stream().anyMatch(finding.rule()::startsWith))
                .toList();
    }
}
