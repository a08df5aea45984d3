package az.icma.legalaid;

import az.icma.casefile.Answers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was served on the client and when: the start of the period for complaint.
 *
 * @param rule code of the law period that runs from the day of service, where the law gives one
 * @param lastDay the last day that the document itself names
 */
record ServedDocument(Optional<LocalDate> servedOn, Optional<String> rule, Optional<LocalDate> lastDay) {

    private static final String COMPLAINT = "IIH-73";
    private static final String CIVIL_APPEAL = "MPM-APELLYASIYA";
    private static final String CRIMINAL_APPEAL = "CPM-APELLYASIYA";

    static ServedDocument of(Answers facts) {
        return new ServedDocument(
                facts.date("servedOn"),
                facts.code("servedKind").flatMap(kind -> rule(kind, facts.code("topic"))),
                facts.date("lastDay"));
    }

    private static Optional<String> rule(String kind, Optional<String> topic) {
        return switch (kind) {
            case "ACT", "REPLY" -> Optional.of(COMPLAINT);
            case "JUDGMENT" ->
                Optional.of(topic.filter("criminal"::equals).isPresent() ? CRIMINAL_APPEAL : CIVIL_APPEAL);
            default -> Optional.empty();
        };
    }
}
