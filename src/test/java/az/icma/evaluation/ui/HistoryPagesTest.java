package az.icma.evaluation.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.evaluation.Facts;
import az.icma.evaluation.ListedCase;
import az.icma.evaluation.ListedStep;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class HistoryPagesTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    private final String kind = "pages-" + UUID.randomUUID();

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    void anAddressAnswersItsQuestionWithDefinitionsAndTheMoment() {
        facts();
        openAs(Locale.ENGLISH, Role.EVALUATOR);

        open("history", Map.of("period", "2026-Q1", "kind", kind, "by", "district"));

        assertThat(texts())
                .contains("Period: Quarter 1 of 2026.", "Quarter 4 of 2025: 0", "Data as of")
                .contains("Every request that was opened in the period", "Cases by District, Quarter 1 of 2026")
                .contains("Baku", "hidden");
        assertThat(links())
                .anyMatch(link -> link.startsWith("history/cases?") && link.contains("of=started"))
                .noneMatch(link -> link.contains("district=AZ-AGM"));
    }

    @Test
    void theListBehindANumberHasCodesAndNoWayToACaseForAnEvaluator() {
        facts();
        openAs(AzerbaijaniText.AZ, Role.EVALUATOR);

        open("history/cases", Map.of("period", "2026-Q1", "kind", kind, "of", "started"));

        assertThat(rows()).hasSize(23).extracting(ListedCase::district).contains(ListedCase.HIDDEN);
        assertThat(texts()).contains("23 iş", "Başlanıb: rəqəmin arxasındakı işlər");
        assertThat(links()).noneMatch(link -> link.startsWith("cases/"));
    }

    @Test
    void theListOfASmallGroupIsRefusedToWhoeverTypesItsAddress() {
        facts();
        openAs(Locale.ENGLISH, Role.DIRECTOR);

        open("history/cases", Map.of("period", "2026-Q1", "kind", kind, "of", "started", "district", "AZ-AGM"));

        assertThat(texts()).contains("This list is not shown");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void aChangedConditionAnswersAtOnce() {
        facts();
        openAs(Locale.ENGLISH, Role.EVALUATOR);
        open("history", Map.of("period", "2026-Q1", "kind", kind));

        combo("District").setValue("AZ-GA");

        assertThat(texts()).contains("Cases by Month, Quarter 1 of 2026");
        assertThat(links()).noneMatch(link -> link.contains("of=finished"));
    }

    @Test
    void aPeriodWithoutCasesSaysSo() {
        openAs(AzerbaijaniText.AZ, Role.EVALUATOR);

        open("history", Map.of("period", "2026-Q1", "kind", kind, "by", "theme"));

        assertThat(texts()).contains("Bu dövrdə iş yoxdur", "Bu sual üzrə göstərilə bilən addım yoxdur.");
    }

    @Test
    void theStepsOfAProcessAreATableWithWhoseTimeItWas() {
        String process = process(5);
        openAs(Locale.ENGLISH, Role.EVALUATOR);

        open("history/steps", Map.of("period", "2026-02", "kind", kind, "process", process));

        assertThat(texts()).contains("Task_Decide", "The authority’s time", "Where the time goes", "48");
    }

    @Test
    void theListBehindAStepHasCodesAndTheFileSaysTheSame() {
        String process = process(5);
        openAs(Locale.ENGLISH, Role.EVALUATOR);
        open("history/steps", Map.of("period", "2026-02", "kind", kind, "process", process));
        String list = links().stream()
                .filter(link -> link.startsWith("history/steps/list?"))
                .findFirst()
                .orElseThrow();

        open(
                "history/steps/list",
                Map.of("period", "2026-02", "kind", kind, "process", process, "element", "Task_Decide"));

        assertThat(list).contains("element=Task_Decide", "process=" + process, "period=2026-02");
        assertThat(steps()).hasSize(5).allSatisfy(step -> assertThat(step.district())
                .isEqualTo("AZ-BA"));
        assertThat(texts()).contains("5 steps", "Task_Decide: the finished steps behind the figure", "Download CSV");
        assertThat(links()).noneMatch(link -> link.startsWith("cases/"));
    }

    @Test
    void theListBehindTheStepsOfFewCasesIsRefusedToWhoeverTypesItsAddress() {
        String process = process(4);
        openAs(Locale.ENGLISH, Role.DIRECTOR);

        open("history/steps", Map.of("period", "2026-02", "kind", kind, "process", process));
        assertThat(links()).noneMatch(link -> link.startsWith("history/steps/list?"));
        open(
                "history/steps/list",
                Map.of("period", "2026-02", "kind", kind, "process", process, "element", "Task_Decide"));

        assertThat(texts()).contains("This list is not shown").doesNotContain("Download CSV");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void thePeriodBeforeStandsInSmallBesideEachStep() {
        String process = process(5);
        openAs(Locale.ENGLISH, Role.EVALUATOR);

        open("history/steps", Map.of("period", "2026-02", "kind", kind, "process", process));

        assertThat(texts()).contains("February 2026 (in small: January 2026)");
    }

    /** Steps that so many cases did in February. */
    private String process(int cases) {
        Facts facts = new Facts(jdbc, kind);
        String process = "pages-" + UUID.randomUUID();
        for (int i = 0; i < cases; i++) {
            UUID id = facts.aCase("1", "2026-01-05", "", "OPEN", "AZ-BA", "social", "", "");
            facts.step(
                    id,
                    process,
                    "Task_Decide",
                    "authority",
                    "2026-02-02T08:00:00Z",
                    "2026-02-04T08:00:00Z",
                    false,
                    2,
                    null);
        }
        return process;
    }

    @Test
    void othersDoNotGetIn() {
        openAs(AzerbaijaniText.AZ, Role.COORDINATOR, Role.PROCESS_MANAGER, Role.ADMIN);

        for (String page : List.of("history", "history/cases", "history/steps", "history/steps/list")) {
            UI.getCurrent().navigate(page);
            assertThatThrownBy(() -> _find(H1.class)).as(page).hasMessageContaining("AccessDeniedException");
        }
    }

    private void facts() {
        new Facts(jdbc, kind)
                .cases(
                        """
                        9  | 2026-01-10 | 2026-02-10 | CLOSED | AZ-BA  | social | RESOLVED | 21
                        11 | 2026-02-10 |            | OPEN   | AZ-GA  | gender |          |
                        3  | 2026-03-10 |            | OPEN   | AZ-AGM | gender |          |
                        """);
    }

    private void openAs(Locale locale, Role... roles) {
        Pages.openAs(new SignedIn(UUID.randomUUID(), "Sınaq Şəxsi", Set.of(roles), Set.of()), locale, application);
    }

    private static void open(String page, Map<String, String> parameters) {
        UI.getCurrent().navigate(page, QueryParameters.simple(parameters));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> combo(String label) {
        return _find(ComboBox.class).stream()
                .filter(combo -> label.equals(combo.getPlaceholder()))
                .map(combo -> (ComboBox<String>) combo)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<ListedCase> rows() {
        return GridKt._findAll((Grid<ListedCase>) _get(Grid.class));
    }

    @SuppressWarnings("unchecked")
    private static List<ListedStep> steps() {
        return GridKt._findAll((Grid<ListedStep>) _get(Grid.class));
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String texts() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
