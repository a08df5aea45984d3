package az.icma.evaluation;

import az.icma.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of the cases: how many began, ended and stayed open, and how long they took. Answers only what may be shown
 * of groups; who works in some districts only is answered about these.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EVALUATOR', 'DIRECTOR')")
public class CaseHistory {

    private static final String CASES_BY = AskedCases.in("cases-by");
    private static final String CASES_BY_MONTH = AskedCases.in("cases-by-month");
    private static final String CASES_BEHIND = AskedCases.in("cases-behind");

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    CaseHistory(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The whole of a period beside the period before. The facts are written with the work: they are of this moment. */
    public Overview overview(Question question) {
        Question before = question.in(question.period().before());
        return new Overview(
                new Answer().shown(question).whole(),
                new Answer().shown(before).whole(),
                before.period(),
                clock.instant());
    }

    /** In the order of their codes: an order by size would tell of a hidden number between which others it lies. */
    public List<CaseFigures> groups(Question question, By by) {
        return new Answer().groups(question, by);
    }

    /**
     * The cases behind a figure, one row each, in codes. What a table hides of a group stays hidden in each row; none at
     * all where the figure itself is hidden.
     */
    public Optional<List<ListedCase>> behind(Question question, Measure measure) {
        Answer answer = new Answer();
        if (answer.shown(question).whole().count(measure).hidden()) {
            return Optional.empty();
        }
        Map<By, Set<String>> hidden = new EnumMap<>(By.class);
        for (By by : List.of(By.MONTH, By.DISTRICT, By.THEME, By.OUTCOME)) {
            hidden.put(
                    by,
                    answer.groups(question, by).stream()
                            .filter(group -> group.count(measure).hidden())
                            .map(group -> group.code() == null ? "" : group.code())
                            .collect(Collectors.toSet()));
        }
        return Optional.of(jdbc
                .sql(CASES_BEHIND)
                .params(parameters(question))
                .param("measure", measure.name())
                .query((row, number) -> ListedCase.of(row, measure, hidden))
                .stream()
                .sorted(ListedCase.ORDER)
                .toList());
    }

    /** Outcomes that may be asked for: those of so few cases that they tell of somebody are not offered. */
    public List<KnownOutcome> outcomes() {
        return jdbc.sql("SELECT kind, outcome FROM evaluation_case WHERE outcome IS NOT NULL AND status <> 'VOIDED'"
                        + " GROUP BY kind, outcome HAVING count(*) >= :smallest ORDER BY kind, outcome")
                .param("smallest", SmallGroups.SMALLEST)
                .query(KnownOutcome.class)
                .list();
    }

    private List<Course> grouped(Question question, String by) {
        return jdbc.sql(CASES_BY)
                .params(parameters(question))
                .param("by", by)
                .query(Course::of)
                .list();
    }

    private Map<String, Object> parameters(Question question) {
        Map<String, Object> parameters = AskedCases.parameters(question, currentUser.require());
        parameters.put("from", question.period().from());
        parameters.put("to", question.period().to());
        return parameters;
    }

    /**
     * The figures that one request needs of a question and of the wider questions around it, each counted once. A group
     * that a table hides is hidden as well where somebody asks for it alone.
     */
    private final class Answer {

        private final Map<Question, ShownFigures> shown = new HashMap<>();
        private final Map<Question, Course> wholes = new HashMap<>();
        private final Map<Set<Object>, List<CaseFigures>> groups = new HashMap<>();

        ShownFigures shown(Question question) {
            ShownFigures known = shown.get(question);
            if (known == null) {
                known = new ShownFigures(
                        whole(question),
                        question.wider().stream().map(this::whole).toList(),
                        hiddenInTables(question));
                shown.put(question, known);
            }
            return known;
        }

        private Set<Measure> hiddenInTables(Question question) {
            Set<Measure> hidden = EnumSet.noneOf(Measure.class);
            for (By by : By.values()) {
                String group = by.groupOf(question);
                if (group != null) {
                    groups(question.without(by.condition()), by).stream()
                            .filter(row -> group.equals(row.code()))
                            .forEach(row -> hidden.addAll(row.hidden()));
                }
            }
            return hidden;
        }

        List<CaseFigures> groups(Question question, By by) {
            Set<Object> key = Set.of(question, by);
            List<CaseFigures> known = groups.get(key);
            if (known == null) {
                known = count(question, by);
                groups.put(key, known);
            }
            return known;
        }

        private List<CaseFigures> count(Question question, By by) {
            ShownFigures figures = shown(question);
            return switch (by) {
                case MONTH ->
                    figures.months(jdbc.sql(CASES_BY_MONTH)
                            .params(parameters(question))
                            .query(Course::of)
                            .list());
                case OUTCOME ->
                    figures.outcomes(grouped(question, by.name()).stream()
                            .filter(course -> course.finished() > 0)
                            .toList());
                case DISTRICT, THEME, KIND, SEX, AGE -> figures.groups(grouped(question, by.name()));
            };
        }

        private Course whole(Question question) {
            return wholes.computeIfAbsent(question, asked -> grouped(asked, "NOTHING").stream()
                    .findFirst()
                    .orElse(new Course(null, 0, 0, 0, 0, Days.NONE)));
        }
    }

    /** The figures of a period, those of as many months before, and the moment of which they are. */
    public record Overview(CaseFigures now, CaseFigures before, Period periodBefore, Instant asOf) {}

    /** An outcome with the kind of case that knows its name. */
    public record KnownOutcome(String kind, String outcome) {}
}
