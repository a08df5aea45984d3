package az.icma.inbox.ui;

import az.icma.IcmaTest;
import az.icma.casefile.Urgency;
import az.icma.inbox.InboxItem;
import az.icma.inbox.InboxList;
import az.icma.inbox.SecondLook;
import az.icma.inbox.TaskDesk;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.AzerbaijaniText;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import java.security.Principal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

@IcmaTest
class MyWorkViewTest {

    /** A district of its own, so that the list holds only what this test opened. */
    private final String district = "T-" + UUID.randomUUID();

    private final ApplicationContext application;
    private final SecondLook secondLook;
    private final InboxList list;
    private final TaskDesk desk;
    private final JdbcClient jdbc;
    private final SignedIn reader =
            new SignedIn(UUID.randomUUID(), "Sınaq Hüquqşünas", Set.of(Role.LAWYER), Set.of(district));

    MyWorkViewTest(
            @Autowired ApplicationContext application,
            @Autowired InboxList list,
            @Autowired TaskDesk desk,
            @Autowired JdbcClient jdbc) {
        this.application = application;
        this.secondLook = new SecondLook(application);
        this.list = list;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        TestSignIn.as(reader);
        Routes routes = new Routes(Set.of(MyWorkView.class), Set.of(), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, application, UI::new));
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(
                (Principal) SecurityContextHolder.getContext().getAuthentication());
        UI.getCurrent().setLocale(AzerbaijaniText.AZ);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        TestSignIn.nobody();
    }

    @Test
    void theAddressOpensTheStepWithItsForm() {
        open(task(secondLook.starts(district, Urgency.NORMAL)));

        assertThat(_get(H2.class, spec -> spec.withText("Rəyi yaz")).isVisible())
                .isTrue();
        assertThat(_get(TextArea.class).getLabel()).isEqualTo("Rəy");
        _get(Button.class, spec -> spec.withText("Üzərimə götür"));
    }

    @Test
    void handingInShowsWhatIsMissingThenOpensTheNextStep() {
        UUID first = secondLook.starts(district, Urgency.URGENT);
        UUID second = secondLook.starts(district, Urgency.NORMAL);
        open(task(first));

        complete();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(list.ofCase(first)).extracting(InboxItem::element).containsExactly("Task_Write");

        _setValue(_get(TextArea.class), "İşin perspektivi var.");
        complete();

        assertThat(list.ofCase(first)).extracting(InboxItem::element).containsExactly("Task_Check");
        assertThat(_get(TextArea.class).getValue()).isEmpty();
        assertThat(_get(Notification.class).getElement().getTextRecursively())
                .isEqualTo("Tamamlandı: Rəyi yaz. Növbəti: Rəyi yaz.");
        assertThat(list.ofCase(second)).isNotEmpty();
    }

    @Test
    void whatIsTypedIsSavedByItself() {
        String task = task(secondLook.starts(district, Urgency.NORMAL));
        open(task);

        _setValue(_get(TextArea.class), "Yarımçıq");

        assertThat(desk.draftOfEnded(task))
                .hasValueSatisfying(draft -> assertThat(draft.values()).containsEntry("opinionText", "Yarımçıq"));
        open(task);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Yarımçıq");
    }

    @Test
    void whoLosesTheRaceLearnsWhoWonAndKeepsTheText() {
        String task = task(secondLook.starts(district, Urgency.NORMAL));
        open(task);
        _setValue(_get(TextArea.class), "Mənim rəyim");
        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        desk.complete(task, Map.of("opinionText", "Başqasının rəyi"));
        TestSignIn.as(reader);

        complete();

        assertThat(_get(StepPane.class).getElement().getTextRecursively()).contains("Bu addımı artıq");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Mənim rəyim");
        assertThat(_get(TextArea.class).isReadOnly()).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Tamamla"));
    }

    @Test
    void aDraftOutlivesTheColleagueWhoWasFaster() {
        String task = task(secondLook.starts(district, Urgency.NORMAL));
        open(task);
        _setValue(_get(TextArea.class), "Mənim rəyim");
        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        desk.complete(task, Map.of("opinionText", "Başqasının rəyi"));
        TestSignIn.as(reader);

        UI.getCurrent().navigate("work");
        open(task);

        _get(H2.class, spec -> spec.withText("Addım artıq açıq deyil"));
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Mənim rəyim");
        assertThat(_get(TextArea.class).isReadOnly()).isTrue();
    }

    @Test
    void everyChipSaysHowManyStepsStandBehindIt() {
        secondLook.starts(district, Urgency.NORMAL);
        UUID late = secondLook.starts(district, Urgency.NORMAL);
        jdbc.sql("UPDATE inbox_item SET house_due = '2020-01-01' WHERE case_id = :case")
                .param("case", late)
                .update();
        jdbc.sql("UPDATE inbox_offer SET house_due = '2020-01-01' WHERE task_id = :task")
                .param("task", task(late))
                .update();

        UI.getCurrent().navigate("work");

        assertThat(_find(Button.class, spec -> spec.withAttribute("aria-pressed", "false")).stream()
                        .map(Button::getText))
                .containsExactly("Mənim 0", "Götürə bilərəm 2", "Bu gün 0", "Gecikən 1", "Təsdiq 0");
    }

    @Test
    void anEmptyListSaysWhatWillAppear() {
        TestSignIn.as(new SignedIn(UUID.randomUUID(), "Yeni", Set.of(Role.TRAINER), Set.of()));
        UI.getCurrent().navigate("work");

        _get(H2.class, spec -> spec.withText("Gözləyən iş yoxdur"));
        _assertNone(Grid.class);
    }

    @Test
    void theListShowsTheMostUrgentFirst() {
        secondLook.starts(district, Urgency.NORMAL);
        String urgent = task(secondLook.starts(district, Urgency.URGENT));
        UI.getCurrent().navigate("work");

        @SuppressWarnings("unchecked")
        Grid<InboxItem> grid = _get(Grid.class);
        assertThat(GridKt._get(grid, 0).urgency()).isEqualTo(2);
        assertThat(list.find(urgent)).isPresent();
    }

    private void open(String task) {
        UI.getCurrent().navigate("work", QueryParameters.of("task", task));
    }

    private void complete() {
        _click(_get(Button.class, spec -> spec.withText("Tamamla")));
    }

    private String task(UUID caseId) {
        return list.ofCase(caseId).get(0).taskId();
    }
}
