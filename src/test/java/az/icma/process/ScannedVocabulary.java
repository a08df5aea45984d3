package az.icma.process;

import az.icma.process.conformance.Vocabulary;

import java.util.List;

/** What the application offers to models, found without starting it. */
public final class ScannedVocabulary {

    private ScannedVocabulary() {}

    public static Vocabulary ofApplication() {
        return ApplicationVocabulary.withoutStarting();
    }

    /** Findings in short, for messages of tests. */
    static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.file() + " " + finding.elementId() + " ["
                        + finding.rule() + "] " + finding.message().en())
                .toList();
    }
}
