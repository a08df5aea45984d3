package az.icma.deadlines;

import az.icma.casefile.LawDue;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** The nearest due day of each case, for lists and open work. */
@Component
class NearestDeadlines implements LawDue {

    private final CaseDeadlines deadlines;

    NearestDeadlines(CaseDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Map<UUID, LocalDate> nearest(Collection<UUID> caseIds) {
        return deadlines.findByCaseIdInAndStatus(caseIds, CaseDeadline.Status.RUNNING).stream()
                .collect(Collectors.toMap(
                        CaseDeadline::caseId, CaseDeadline::dueOn, BinaryOperator.minBy(LocalDate::compareTo)));
    }
}
