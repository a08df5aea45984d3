package az.icma.casefile;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.inbox.InboxFilter;
import az.icma.inbox.InboxItem;
import az.icma.inbox.InboxList;
import az.icma.inbox.InboxRows;
import az.icma.inbox.SecondLook;
import az.icma.inbox.TaskDesk;
import az.icma.process.TaskGone;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffAccounts;
import az.icma.security.TestSignIn;
import az.icma.shared.Baku;
import az.icma.shared.MovableClock;
import az.icma.shared.Refused;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Standing in for a colleague who is away: their cases and steps, until the last day, and never past a conflict. */
@IcmaTest
class StandInsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private StandIns standIns;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private InboxList steps;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient sql;

    private SignedIn absent;
    private SignedIn cover;
    private UUID caseId;
    private LocalDate today;

    @BeforeEach
    void aSealedCaseOfSomebodyInAnotherDistrict() {
        absent = hired(Set.of("AZ-BA"), Role.LAWYER);
        cover = hired(Set.of("AZ-GA"), Role.LAWYER);
        caseId = new SecondLook(application).starts();
        cases.joinTeam(caseId, absent.id(), TeamRole.OWNER);
        cases.protectAs(caseId, Confidentiality.SEALED);
        today = Baku.today(clock);
    }

    @AfterEach
    void leave() {
        clock.followSystem();
        Pages.close();
    }

    @Test
    void whoStandsInOpensTheCaseWorksInItAndFindsItsStepsUntilItEnds() {
        assertThat(sees(cover)).isFalse();
        arrange(today, today.plusDays(3));

        assertThat(sees(cover)).isTrue();
        assertThat(work(cover)).contains(step());
        TestSignIn.as(cover);
        desk.note(caseId, "Əvəz edirəm", Set.of());
        tasks.claim(step());
        tasks.release(step());

        TestSignIn.as(absent);
        standIns.end(standIns.upcoming().get(0).id());
        assertThat(sees(cover)).isFalse();
        assertThat(work(cover)).doesNotContain(step());
        TestSignIn.as(cover);
        assertThatThrownBy(() -> tasks.open(step())).isInstanceOf(TaskGone.class);
    }

    @Test
    void aStepThatTheAbsentColleagueHasTakenGoesOver() {
        TestSignIn.as(absent);
        tasks.claim(step());
        arrange(today, today);

        assertThat(work(cover)).contains(step());
        TestSignIn.as(cover);
        tasks.claim(step());
        assertThat(steps.ofCase(caseId).get(0).assignee()).contains(cover.id());
    }

    @Test
    void itBeginsAndEndsByItself() {
        arrange(today.plusDays(1), today.plusDays(2));
        assertThat(sees(cover)).isFalse();
        assertThat(standIns.absentFor(cover.id())).isEmpty();

        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        assertThat(standIns.absentFor(cover.id())).containsExactly(absent.id());
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        assertThat(standIns.absentFor(cover.id())).isEmpty();
    }

    @Test
    void aConflictStaysAConflict() {
        TestSignIn.nobody();
        sql.sql("INSERT INTO conflict_wall (case_id, user_id, raised_at) VALUES (:id, :user, now())")
                .param("id", caseId)
                .param("user", cover.id())
                .update();
        application.getBean(InboxRows.class).refresh(caseId);
        arrange(today, today);

        assertThat(sees(cover)).isFalse();
        assertThat(work(cover)).doesNotContain(step());
        TestSignIn.as(cover);
        assertThatThrownBy(() -> tasks.claim(step())).isInstanceOf(TaskGone.class);
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        SignedIn other = hired(Set.of(), Role.INTAKE);
        TestSignIn.as(absent);
        refused("covers-themselves", () -> standIns.arrange(absent.id(), absent.id(), today, today));
        refused("absence-in-the-past", () -> standIns.arrange(absent.id(), cover.id(), today.minusDays(1), today));
        refused("absence-ends-before", () -> standIns.arrange(absent.id(), cover.id(), today, today.minusDays(1)));
        refused("absence-too-long", () -> standIns.arrange(absent.id(), cover.id(), today, today.plusYears(1)));
        refused("cannot-stand-in", () -> standIns.arrange(absent.id(), other.id(), today, today));
        refused("not-yours-to-arrange", () -> standIns.arrange(cover.id(), absent.id(), today, today));
        arrange(today, today);
        refused("absence-known", () -> standIns.arrange(absent.id(), cover.id(), today, today.plusDays(1)));
        UUID id = standIns.upcoming().get(0).id();
        TestSignIn.as(other);
        refused("grant-settled", () -> standIns.end(id));
        assertThat(standIns.upcoming()).isEmpty();
    }

    @Test
    void theOwnerSeesWhoStandsInAndWhoStandsInIsToldUntilWhen() {
        TestSignIn.as(hired(Set.of(), Role.DIRECTOR));
        standIns.arrange(absent.id(), cover.id(), today, today.plusDays(3));

        open(absent);
        assertThat(texts()).anyMatch(text -> text.contains("Stands in for " + absent.name()));
        Pages.close();
        open(cover);
        assertThat(notes()).anyMatch(text -> text.contains("You stand in for " + absent.name()));
    }

    @Test
    void whoLeadsLetsNobodyInUnseenAndThemselvesNotAtAll() {
        SignedIn leader = hired(Set.of(), Role.COORDINATOR, Role.LAWYER);
        TestSignIn.as(leader);
        refused("covers-by-own-word", () -> standIns.arrange(absent.id(), leader.id(), today, today));
        assertThat(sees(leader)).isFalse();
        standIns.arrange(absent.id(), cover.id(), today, today);

        Pages.openAs(absent, Locale.ENGLISH, application);
        UI.getCurrent().navigate("");
        assertThat(texts())
                .contains(cover.name() + " stands in for " + absent.name())
                .anyMatch(text -> text.contains("Arranged by " + leader.name()));
    }

    @Test
    void itIsArrangedOnThePage() {
        Pages.openAs(absent, Locale.ENGLISH, application);
        UI.getCurrent().navigate("absences");
        _click(_get(Button.class, spec -> spec.withText("Arrange")));
        assertThat(standIns.upcoming()).isEmpty();

        choose("Who stands in?");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("First day")), today);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Last day")), today.plusDays(3));
        _click(_get(Button.class, spec -> spec.withText("Arrange")));

        assertThat(standIns.upcoming()).extracting(StandIns.Cover::by).containsExactly(cover.id());
        assertThat(texts()).contains(cover.name() + " stands in for " + absent.name());
        _click(_get(Button.class, spec -> spec.withText("End")));
        assertThat(standIns.upcoming()).isEmpty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose(String label) {
        _setValue(_get(ComboBox.class, spec -> spec.withLabel(label)), cover);
    }

    private void open(SignedIn reader) {
        Pages.openAs(reader, Locale.ENGLISH, application);
        UI.getCurrent().navigate("cases/" + caseId, QueryParameters.of("tab", "people"));
    }

    private static List<String> notes() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static List<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private void arrange(LocalDate from, LocalDate until) {
        TestSignIn.as(absent);
        standIns.arrange(absent.id(), cover.id(), from, until);
    }

    private boolean sees(SignedIn person) {
        return TestSignIn.seenBy(person, () -> cases.visible(caseId, person)).isPresent();
    }

    private List<String> work(SignedIn person) {
        return TestSignIn.seenBy(person, () -> steps.page(person, InboxFilter.all(), 0, 500)).stream()
                .map(InboxItem::taskId)
                .toList();
    }

    private String step() {
        return TestSignIn.seenBy(absent, () -> steps.ofCase(caseId)).get(0).taskId();
    }

    private SignedIn hired(Set<String> districts, Role... roles) {
        UUID id = UUID.randomUUID();
        String name = "Əməkdaş " + id.toString().substring(0, 6);
        accounts.create(id, "e-" + id, name, "x", Set.of(roles), districts);
        return new SignedIn(id, name, Set.of(roles), districts);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                .isEqualTo("casefile.refused." + rule));
    }
}
