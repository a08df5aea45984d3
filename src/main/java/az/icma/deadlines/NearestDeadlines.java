package az.icma.deadlines;

import az.icma.casefile.LawDue;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
        return days(caseIds, CaseDeadline.Status.RUNNING, BinaryOperator.minBy(LocalDate::compareTo));
    }

    @Override
    public Map<UUID, LocalDate> pressing(Collection<UUID> caseIds) {
        Map<UUID, LocalDate> days =
                new HashMap<>(days(caseIds, CaseDeadline.Status.LAPSED, BinaryOperator.maxBy(LocalDate::compareTo)));
        days.putAll(nearest(caseIds));
        return days;
    }

    private Map<UUID, LocalDate> days(
            Collection<UUID> caseIds, CaseDeadline.Status status, BinaryOperator<LocalDate> choice) {
        return deadlines.findByCaseIdInAndStatus(caseIds, status).stream()
                .collect(Collectors.toMap(CaseDeadline::caseId, CaseDeadline::dueOn, choice));
    }
}
