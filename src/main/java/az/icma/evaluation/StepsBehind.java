package az.icma.evaluation;

import az.icma.evaluation.CaseHistory.Overview;
import az.icma.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps behind a figure, one row each, in codes; none at all where the figure itself is hidden. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EVALUATOR', 'DIRECTOR')")
public class StepsBehind {

    /** More than anybody reads. */
    static final int MOST = 5000;

    private static final String STEPS_BEHIND = AskedCases.in("steps-behind");
    private static final String CASES_OF_STEPS = "SELECT count(DISTINCT case_id) FROM (" + STEPS_BEHIND + ") AS s";

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final StepHistory steps;
    private final CaseHistory cases;

    StepsBehind(JdbcClient jdbc, CurrentUser currentUser, StepHistory steps, CaseHistory cases) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.steps = steps;
        this.cases = cases;
    }

    /** Asked as often as somebody looks: what is hidden follows what is counted now. */
    public Answer of(Question question, AskedSteps asked) {
        List<ListedStep> listed = jdbc.sql(STEPS_BEHIND + " LIMIT :most")
                .params(parameters(question, asked))
                .param("most", MOST + 1)
                .query(ListedStep::of)
                .list();
        if (listed.size() > MOST) {
            return new Answer(Shown.TOO_MANY, List.of());
        }
        if (isHidden(question, asked) || tellsOfARemainder(question, asked)) {
            return new Answer(Shown.HIDDEN, List.of());
        }
        Map<StepColumn, Set<String>> hidden = new EnumMap<>(StepColumn.class);
        for (StepColumn column : StepColumn.values()) {
            hidden.put(column, column.hidden(listed));
        }
        return new Answer(
                Shown.LIST,
                listed.stream()
                        .map(step -> step.without(hidden))
                        .sorted(ListedStep.ORDER)
                        .toList());
    }

    private boolean isHidden(Question question, AskedSteps asked) {
        if (asked.clock() != null) {
            Overview overview = cases.overview(question);
            return overview.now().hidesCourse()
                    || steps.clocks(question).stream()
                            .anyMatch(figures -> figures.clock().equals(asked.clock())
                                    && figures.done().hidden());
        }
        return steps.steps(question, asked.process(), asked.version()).stream()
                .filter(figures -> figures.element().equals(asked.element()))
                .map(figures -> asked.open() ? figures.open() : figures.done())
                .anyMatch(Count::hidden);
    }

    /** Listed once with a condition and once without, what is in one list only is a group as well. */
    private boolean tellsOfARemainder(Question question, AskedSteps asked) {
        int here = casesOf(question, asked);
        return question.wider().stream().anyMatch(wider -> SmallGroups.isSmall(casesOf(wider, asked) - here));
    }

    private int casesOf(Question question, AskedSteps asked) {
        return jdbc.sql(CASES_OF_STEPS)
                .params(parameters(question, asked))
                .query(Integer.class)
                .single();
    }

    private Map<String, Object> parameters(Question question, AskedSteps asked) {
        Map<String, Object> parameters = new HashMap<>(AskedCases.parameters(question, currentUser.require()));
        parameters.putAll(StepHistory.bounds(question.period()));
        parameters.put("process", asked.process());
        parameters.put("version", asked.version());
        parameters.put("element", asked.element());
        parameters.put("clock", asked.clock());
        parameters.put("open", asked.open());
        return parameters;
    }

    /** Whether there is a list to look at. */
    public enum Shown {
        LIST,
        HIDDEN,
        TOO_MANY
    }

    /** The steps, if they may be shown. */
    public record Answer(Shown shown, List<ListedStep> steps) {}
}
