package az.icma.evaluation;

import az.icma.IcmaTest;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The figures of a first quarter, reckoned by hand. */
@IcmaTest
class CaseHistoryTest {

    private static final Period FIRST_QUARTER = Period.ofCode("2006-Q1").orElseThrow();

    /** How many, opened, closed, status, district, theme, outcome, working days. */
    private static final String CASES =
            """
            6  | 2005-12-31 | 2006-01-31 | CLOSED  | AZ-BA | social | RESOLVED | 20
            7  | 2006-01-01 | 2006-03-31 | CLOSED  | AZ-BA | social | RESOLVED | 60
            8  | 2006-02-10 | 2006-04-01 | CLOSED  | AZ-GA | gender | REFERRED | 33
            9  | 2006-03-31 |            | OPEN    | AZ-GA | gender |          |
            10 | 2005-06-01 |            | REQUEST | AZ-BA | social |          |
            5  | 2006-02-01 |            | VOIDED  | AZ-BA | social |          |
            6  | 2005-10-01 | 2005-12-31 | CLOSED  | AZ-BA | social | RESOLVED | 61
            7  | 2006-04-01 |            | OPEN    | AZ-BA | social |          |
            """;

    @Autowired
    private CaseHistory history;

    @Autowired
    private JdbcClient jdbc;

    /** A kind of its own, in years of their own: of others a small group would hide what is counted here. */
    private final String kind = "spec-" + UUID.randomUUID();

    private final Question question = question(Map.of());

    @BeforeEach
    void signIn() {
        TestSignIn.as(UUID.randomUUID(), Role.EVALUATOR);
    }

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void theWholeOfAPeriodStandsBesideThePeriodBefore() {
        are(CASES);

        CaseHistory.Overview overview = history.overview(question);

        assertThat(overview.now()).isEqualTo(figures(null, 24, 13, 27, new Days(60.0, 60.0, false)));
        assertThat(overview.before()).isEqualTo(figures(null, 12, 6, 16, new Days(61.0, 61.0, false)));
        assertThat(overview.periodBefore().code()).isEqualTo("2005-Q4");
    }

    @Test
    void monthsFollowOneAnotherAndAnEmptyOneStaysInTheRow() {
        are(CASES);

        assertThat(history.groups(question, By.MONTH))
                .containsExactly(
                        figures("2006-01", 7, 6, 17, new Days(20.0, 20.0, false)),
                        figures("2006-02", 8, 0, 25, Days.NONE),
                        figures("2006-03", 9, 7, 27, new Days(60.0, 60.0, false)));
    }

    @Test
    void districtsThemesAndOutcomesAreCountedApart() {
        are(CASES);

        assertThat(history.groups(question, By.DISTRICT))
                .containsExactly(
                        figures("AZ-BA", 7, 13, 10, new Days(60.0, 60.0, false)),
                        figures("AZ-GA", 17, 0, 17, Days.NONE));
        assertThat(history.groups(question, By.THEME))
                .extracting(CaseFigures::code)
                .containsExactly("gender", "social");
        assertThat(history.groups(question, By.OUTCOME)).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo("RESOLVED");
            assertThat(row.finished()).isEqualTo(Count.of(13));
        });
    }

    @Test
    void conditionsNarrowWhatIsCounted() {
        are(CASES);

        assertThat(history.overview(question(Map.of("district", "AZ-GA"))).now())
                .isEqualTo(figures(null, 17, 0, 17, Days.NONE));
        assertThat(history.overview(question(Map.of("outcome", "RESOLVED"))).now())
                .isEqualTo(figures(null, 7, 13, 0, new Days(60.0, 60.0, false)));
    }

    @Test
    void halfAMedianIsSaidAsSuch() {
        are("5 | 2006-01-05 | 2006-01-06 | CLOSED | AZ-BA | social | RESOLVED | 1\n"
                + "5 | 2006-01-05 | 2006-01-09 | CLOSED | AZ-BA | social | RESOLVED | 4\n");

        assertThat(history.overview(question).now().days()).isEqualTo(new Days(2.5, 4.0, false));
    }

    @Test
    void aSmallDistrictIsHiddenAndTheOthersDoNotTellIt() {
        are(CASES + "3 | 2006-01-15 | | OPEN | AZ-AGM | social | |\n");

        CaseHistory.Overview overview = history.overview(question);
        Map<String, CaseFigures> districts =
                history.groups(question, By.DISTRICT).stream().collect(Collectors.toMap(CaseFigures::code, row -> row));

        assertThat(overview.now().started()).isEqualTo(Count.of(27));
        assertThat(districts.get("AZ-AGM").started()).isEqualTo(Count.HIDDEN);
        assertThat(districts.get("AZ-AGM").open()).isEqualTo(Count.HIDDEN);
        assertThat(districts.get("AZ-BA").started()).isEqualTo(Count.HIDDEN);
        assertThat(districts.get("AZ-BA").open()).isEqualTo(Count.HIDDEN);
        assertThat(districts.get("AZ-GA").started()).isEqualTo(Count.of(17));
    }

    @Test
    void aConditionThatLeavesOutAFewSaysNothingAboutThem() {
        are("20 | 2006-01-15 | | OPEN | AZ-BA | social | |\n3 | 2006-01-15 | | OPEN | AZ-BA | gender | |\n");

        assertThat(history.overview(question).now().started()).isEqualTo(Count.of(23));
        assertThat(history.overview(question(Map.of("theme", "social"))).now().started())
                .as("twenty of twenty-three would say three")
                .isEqualTo(Count.HIDDEN);
    }

    @Test
    void whatATableHidesIsHiddenWhereItIsAskedForAlone() {
        are(CASES + "3 | 2006-01-15 | | OPEN | AZ-AGM | social | |\n");

        assertThat(history.overview(question(Map.of("district", "AZ-BA"))).now().started())
                .as("the whole less the others would say three")
                .isEqualTo(Count.HIDDEN);
        assertThat(history.overview(question(Map.of("district", "AZ-GA"))).now().started())
                .isEqualTo(Count.of(17));
    }

    @Test
    void behindAFigureStandAsManyCasesWithoutNames() {
        are(CASES);

        assertThat(history.behind(question, Measure.FINISHED).orElseThrow())
                .hasSize(13)
                .allSatisfy(listed -> {
                    assertThat(listed.district()).isEqualTo("AZ-BA");
                    assertThat(listed.outcome()).isEqualTo("RESOLVED");
                    assertThat(listed.month()).isIn("2006-01", "2006-03");
                    assertThat(listed.workingDays()).isIn(20, 60);
                });
        assertThat(history.behind(question, Measure.STARTED).orElseThrow()).hasSize(24);
        assertThat(history.behind(question, Measure.OPEN).orElseThrow()).hasSize(27);
    }

    @Test
    void aListTellsNoMoreOfASmallGroupThanTheTableDoes() {
        are(CASES + "3 | 2006-01-15 | | OPEN | AZ-AGM | social | |\n");

        assertThat(history.behind(question, Measure.STARTED).orElseThrow())
                .hasSize(27)
                .extracting(ListedCase::district)
                .containsOnly("AZ-GA", ListedCase.HIDDEN);
        assertThat(history.behind(question(Map.of("district", "AZ-AGM")), Measure.STARTED))
                .isEmpty();
    }

    @Test
    void whoWorksInSomeDistrictsIsToldAboutThese() {
        are(CASES);
        TestSignIn.as(new SignedIn(UUID.randomUUID(), "Sınaq Şəxsi", Set.of(Role.DIRECTOR), Set.of("AZ-GA")));

        assertThat(history.overview(question).now().started()).isEqualTo(Count.of(17));
    }

    @Test
    void nobodyElseIsAnswered() {
        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR, Role.LAWYER, Role.ADMIN);

        assertThatThrownBy(() -> history.overview(question)).isInstanceOf(AccessDeniedException.class);
    }

    private Question question(Map<String, String> codes) {
        Map<String, String> all = new HashMap<>(codes);
        all.put("kind", kind);
        return Question.ofCodes(all, FIRST_QUARTER);
    }

    private static CaseFigures figures(String code, int started, int finished, int open, Days days) {
        return new CaseFigures(code, Count.of(started), Count.of(finished), Count.of(open), days);
    }

    private void are(String table) {
        new Facts(jdbc, kind).cases(table);
    }
}
