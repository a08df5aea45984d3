package az.icma.shell;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.TeamRole;
import az.icma.casefile.Urgency;
import az.icma.inbox.InboxFilter;
import az.icma.inbox.InboxList;
import az.icma.inbox.SecondLook;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.ui.RailEntry;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

@IcmaTest
class HomeViewTest {

    /** A district of its own, so that the page tells only of what this test opened. */
    private final String district = "T-" + UUID.randomUUID();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private InboxList list;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @AfterEach
    void leave() {
        Pages.close();
    }

    @Test
    void whatIsLateAndWhatIsForTodayStandWithTheNumbersOfTheirLists() {
        SecondLook secondLook = new SecondLook(application);
        due(secondLook.starts(district, Urgency.NORMAL), "2020-01-01");
        due(secondLook.starts(district, Urgency.NORMAL), "2020-01-02");
        lawDue(
                secondLook.starts(district, Urgency.NORMAL),
                LocalDate.ofInstant(clock.instant(), az.icma.shared.Baku.ZONE));
        secondLook.starts(district, Urgency.NORMAL);
        SignedIn lawyer = openAs(Locale.ENGLISH, Role.LAWYER);

        UI.getCurrent().navigate("");

        assertThat(_get(H1.class).getText()).isEqualTo("Home");
        assertThat(heads()).containsExactly("Late2", "To be done today1");
        assertThat(addresses()).contains("work?only=late", "work?only=today", "work?show=claimable");
        assertThat(list.count(lawyer, InboxFilter.all().only(InboxFilter.Only.LATE), 10))
                .isEqualTo(2);
        assertThat(list.count(lawyer, InboxFilter.all().only(InboxFilter.Only.TODAY), 10))
                .isEqualTo(1);
        assertThat(addresses())
                .filteredOn(address -> address.startsWith("work?task="))
                .hasSize(3);
    }

    @Test
    void aPressingStatutoryDayOfMyCaseLeadsToIt() {
        UUID caseId = new SecondLook(application).starts(district, Urgency.NORMAL);
        SignedIn lawyer = openAs(AzerbaijaniText.AZ, Role.LAWYER);
        cases.joinTeam(caseId, lawyer.id(), TeamRole.LAWYER);
        jdbc.sql("UPDATE case_file SET law_due = '2020-01-01' WHERE id = :id")
                .param("id", caseId)
                .update();

        UI.getCurrent().navigate("");

        assertThat(heads()).contains("İşlərinizin qanuni müddətləri1");
        assertThat(addresses())
                .contains("cases/" + caseId)
                .anyMatch(address -> address.startsWith("cases?")
                        && address.contains("deadline=PRESSING")
                        && address.contains("mine=1"));
    }

    @Test
    void whoLeadsSeesWhatTheTeamCarriesAndNobodyElseDoes() {
        UUID caseId = new SecondLook(application).starts(district, Urgency.NORMAL);
        UUID colleague = UUID.randomUUID();
        cases.joinTeam(caseId, colleague, TeamRole.LAWYER);

        openAs(Locale.ENGLISH, Role.DIRECTOR);
        UI.getCurrent().navigate("");
        assertThat(heads()).contains("What the team carries");
        assertThat(addresses())
                .contains("work?show=free")
                .anyMatch(address -> address.startsWith("cases?") && address.contains("member=" + colleague))
                .doesNotContain("work?show=team&of=" + colleague);
        Pages.close();

        openAs(Locale.ENGLISH, Role.REGISTRAR);
        UI.getCurrent().navigate("");
        assertThat(heads()).containsExactly("All is in order");
    }

    @Test
    void whoHasNoStepsStartsOnThePageOfTheirRole() {
        openAs(Locale.ENGLISH, Role.EVALUATOR);
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getText()).isEqualTo("History");
        Pages.close();

        openAs(Locale.ENGLISH, Role.PROCESS_MANAGER);
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getText()).isEqualTo("Processes");
        assertThat(application.getBean(Rail.class).forCurrentUser().values().stream()
                        .flatMap(List::stream)
                        .map(RailEntry::view))
                .doesNotContain(HomeView.class);
    }

    private void due(UUID caseId, String day) {
        jdbc.sql("UPDATE inbox_item SET house_due = CAST(:day AS date) WHERE case_id = :case")
                .param("day", day)
                .param("case", caseId)
                .update();
        follow(caseId);
    }

    private void lawDue(UUID caseId, LocalDate day) {
        jdbc.sql("UPDATE inbox_item SET law_due = :day WHERE case_id = :case")
                .param("day", day)
                .param("case", caseId)
                .update();
        follow(caseId);
    }

    private void follow(UUID caseId) {
        jdbc.sql("UPDATE inbox_offer o SET house_due = i.house_due, law_due = i.law_due FROM inbox_item i"
                        + " WHERE i.task_id = o.task_id AND i.case_id = :case")
                .param("case", caseId)
                .update();
    }

    private static List<String> heads() {
        return _find(H2.class).stream()
                .map(head -> head.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> addresses() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private SignedIn openAs(Locale locale, Role role) {
        SignedIn person = new SignedIn(UUID.randomUUID(), "Sınaq Şəxsi", Set.of(role), Set.of(district));
        Pages.openAs(person, locale, application);
        return person;
    }
}
