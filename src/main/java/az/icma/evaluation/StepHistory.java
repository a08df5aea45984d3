package az.icma.evaluation;

import az.icma.security.CurrentUser;
import az.icma.shared.Baku;
import az.icma.shared.database.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the time goes: how often each step was done in a period, how long it took, and whose time it was. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EVALUATOR', 'DIRECTOR')")
public class StepHistory {

    private static final String STEPS_BY_ELEMENT = AskedCases.in("steps-by-element");
    private static final String STEPS_BY_CLOCK = AskedCases.in("steps-by-clock");
    private static final String PROCESS_VERSIONS = SqlFile.read(StepHistory.class, "process-versions");

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    StepHistory(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The processes that cases went through, with the versions of each, newest first. */
    public List<ProcessVersion> versions() {
        return jdbc.sql(PROCESS_VERSIONS).query(ProcessVersion.class).list();
    }

    /**
     * The elements of one process that cases passed.
     *
     * @param version of the model; all versions together if none
     */
    public List<StepFigures> steps(Question question, String process, @Nullable Integer version) {
        List<CountedSteps> counted = counted(question, process, version);
        Set<String> secret = new HashSet<>();
        if (version != null) {
            Map<String, Integer> all = new LinkedHashMap<>();
            counted(question, process, null).forEach(steps -> all.put(steps.element(), steps.cases()));
            counted.stream()
                    .filter(steps -> SmallGroups.isSmall(all.getOrDefault(steps.element(), 0) - steps.cases()))
                    .map(CountedSteps::element)
                    .forEach(secret::add);
        }
        return counted.stream()
                .map(steps -> steps.shown(steps.isSmall() || secret.contains(steps.element())))
                .toList();
    }

    /** Whose time it was. A share of all days is said only where no group had to be hidden: the others would tell it. */
    public List<ClockFigures> clocks(Question question) {
        List<CountedSteps> counted = jdbc.sql(STEPS_BY_CLOCK)
                .params(parameters(question))
                .param("smallest", SmallGroups.SMALLEST)
                .query(CountedSteps::ofClock)
                .list();
        boolean someSmall = counted.stream().anyMatch(CountedSteps::isSmall);
        int total =
                someSmall ? 0 : counted.stream().mapToInt(CountedSteps::total).sum();
        return counted.stream()
                .map(steps -> steps.shown(steps.isSmall(), total))
                .toList();
    }

    public Instant asOf() {
        return clock.instant();
    }

    private List<CountedSteps> counted(Question question, String process, @Nullable Integer version) {
        return jdbc.sql(STEPS_BY_ELEMENT)
                .params(parameters(question))
                .param("process", process)
                .param("version", version)
                .query(CountedSteps::ofElement)
                .list();
    }

    private Map<String, Object> parameters(Question question) {
        Map<String, Object> parameters = AskedCases.parameters(question, currentUser.require());
        parameters.putAll(bounds(question.period()));
        return parameters;
    }

    /** A period of steps begins and ends at midnight in Baku. */
    static Map<String, Object> bounds(Period period) {
        return Map.of(
                "start", Baku.startOf(period.from()).atZone(Baku.ZONE).toOffsetDateTime(),
                "end", Baku.startOf(period.to().plusDays(1)).atZone(Baku.ZONE).toOffsetDateTime());
    }

    /** One version of a process that cases went through. */
    public record ProcessVersion(String process, int version) {}
}
