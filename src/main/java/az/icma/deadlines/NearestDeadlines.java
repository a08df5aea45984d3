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
import java.util.stream.Stream;

/** The nearest due day of each case, for lists and open work. */
@Component
class NearestDeadlines implements LawDue {

    private final CaseDeadlines deadlines;

    NearestDeadlines(CaseDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Map<UUID, LocalDate> nearest(Collection<UUID> caseIds) {
        return days(
                deadlines.findByCaseIdInAndStatus(caseIds, CaseDeadline.Status.RUNNING).stream(),
                BinaryOperator.minBy(LocalDate::compareTo));
    }

    @Override
    public Map<UUID, LocalDate> pressing(Collection<UUID> caseIds) {
        Map<UUID, LocalDate> days = new HashMap<>(days(
                deadlines.findByCaseIdInAndStatus(caseIds, CaseDeadline.Status.LAPSED).stream()
                        .filter(CaseDeadline::isUnanswered),
                BinaryOperator.maxBy(LocalDate::compareTo)));
        days.putAll(nearest(caseIds));
        return days;
    }

    private static Map<UUID, LocalDate> days(Stream<CaseDeadline> periods, BinaryOperator<LocalDate> choice) {
        return periods.collect(Collectors.toMap(CaseDeadline::caseId, CaseDeadline::dueOn, choice));
    }
}
