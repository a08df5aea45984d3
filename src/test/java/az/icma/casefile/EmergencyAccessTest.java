package az.icma.casefile;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffAccounts;
import az.icma.security.TestSignIn;
import az.icma.shared.MovableClock;
import az.icma.shared.Refused;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import java.time.Duration;
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

/** Into a case that one may not open: with a reason, a second person, and an end. */
@IcmaTest
class EmergencyAccessTest {

    @Autowired
    private EmergencyAccess emergencies;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private ApplicationContext application;

    private final SignedIn director = person("Direktor", Role.DIRECTOR);
    private final SignedIn second = person("Koordinator", Role.COORDINATOR);
    private final SignedIn owner = person("Hüquqşünas", Role.LAWYER);
    private UUID caseId;
    private String number;

    @BeforeEach
    void aSealedCase() {
        caseId = UUID.randomUUID();
        cases.open(new OpenCaseFile(
                caseId, "legal-aid", null, "AZ-GA", null, null, Confidentiality.SEALED, Urgency.NORMAL, null));
        cases.joinTeam(caseId, owner.id(), TeamRole.OWNER);
        number = cases.register(caseId, new NumberSeries("E" + caseId.toString().substring(0, 6)));
    }

    @AfterEach
    void leave() {
        clock.followSystem();
        Pages.close();
    }

    @Test
    void aSecondPersonLetsSomebodyInToReadAndTheOwnerIsTold() {
        ask(director);
        assertThat(cases.visible(caseId, director)).isEmpty();
        assertThat(waitingFor(director)).isEmpty();

        agree();

        TestSignIn.as(director);
        assertThat(cases.visible(caseId, director)).isPresent();
        assertThat(emergencies.openNow())
                .extracting(EmergencyAccess.OpenNow::number)
                .containsExactly(number);
        refused("read-only", () -> desk.note(caseId, "Qeyd", Set.of()));
        TestSignIn.as(owner);
        assertThat(desk.told()).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(Telling.Kind.EMERGENCY);
            assertThat(told.text()).isEqualTo("Həbs gözlənilir");
            assertThat(told.by()).contains(director.id());
        });
        assertThat(desk.timeline(caseId).get(0).textKey()).isEqualTo("casefile.timeline.emergency-access");
    }

    @Test
    void afterFourHoursItIsOver() {
        ask(director);
        agree();
        clock.moveTo(clock.instant().plus(Duration.ofHours(4)));

        TestSignIn.as(director);
        assertThat(cases.visible(caseId, director)).isEmpty();
        assertThat(emergencies.openNow()).isEmpty();
    }

    @Test
    void whoeverIsKeptAwayIsNotLetInDoesNotDecideAndLearnsNothing() {
        ask(director);
        wall(second);
        assertThat(waitingFor(second)).isEmpty();
        SignedIn other = person("Başqa", Role.COORDINATOR);
        UUID asked = waitingFor(other).get(0).id();
        TestSignIn.as(second);
        refused("grant-settled", () -> emergencies.agree(asked));

        ask(second);
        emergencies.ask("YOX-2026-0001", "Belə iş yoxdur");
        assertThat(waitingFor(other)).extracting(EmergencyAccess.Asked::by).containsExactly(director.id());
    }

    @Test
    void aConflictFoundMeanwhileShutsTheDoorAgain() {
        ask(director);
        agree();
        TestSignIn.nobody();
        wall(director);

        TestSignIn.as(director);
        assertThat(cases.visible(caseId, director)).isEmpty();
        assertThat(emergencies.openNow()).isEmpty();
    }

    @Test
    void anAdministratorIsLetInOnlyByWhoSeesTheCaseAndDecidesNothing() {
        SignedIn administrator = hired(Role.ADMIN);
        ask(administrator);
        assertThat(waitingFor(second)).isEmpty();
        assertThatThrownBy(() -> TestSignIn.seenBy(administrator, emergencies::waiting))
                .isInstanceOf(AccessDeniedException.class);

        TestSignIn.nobody();
        cases.protectAs(caseId, Confidentiality.TEAM);
        agree();

        assertThat(TestSignIn.seenBy(administrator, () -> cases.visible(caseId, administrator)))
                .isPresent();
        open(administrator, "cases/" + caseId);
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("This case is open to you in an emergency"));
        for (Tab tab : _find(Tab.class)) {
            _get(Tabs.class).setSelectedTab(tab);
        }
    }

    @Test
    void everyQuestionIsRecordedWhetherThereIsACaseOrNotAndOnlyWhoSeesItIsToldThatItIsOpen() {
        long before = asked();
        TestSignIn.as(director);
        assertThat(emergencies.ask("YOX-2026-0002", "Yoxdur")).isEqualTo(EmergencyAccess.Answer.ASKED);
        assertThat(emergencies.ask(number, "Həbs")).isEqualTo(EmergencyAccess.Answer.ASKED);
        assertThat(emergencies.ask(number, "Həbs")).isEqualTo(EmergencyAccess.Answer.ASKED);
        assertThat(waitingFor(second)).hasSize(1);
        agree();
        TestSignIn.as(director);
        assertThat(emergencies.ask(number, "Həbs")).isEqualTo(EmergencyAccess.Answer.OPEN_ALREADY);
        assertThat(asked()).isEqualTo(before + 4);
    }

    @Test
    void nobodyIsTheirOwnSecondPersonAndNobodyIsLetInWithoutAReason() {
        ask(director);
        UUID asked = waitingFor(second).get(0).id();

        TestSignIn.as(director);
        refused("second-person", () -> emergencies.agree(asked));
        refused("no-reason", () -> emergencies.ask(number, " "));
    }

    @Test
    void whoAsksOnThePageFindsTheCaseThereOnceTheSecondPersonAgreed() {
        open(director);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Case number")), number);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Həbs gözlənilir");
        _click(_get(Button.class, spec -> spec.withText("Ask for access")));
        Pages.close();

        open(second);
        assertThat(waitingFor(second)).extracting(EmergencyAccess.Asked::by).containsExactly(director.id());
        _click(_get(Button.class, spec -> spec.withText("Agree").withPredicate(button -> button.getAriaLabel()
                .filter(label -> label.contains(number))
                .isPresent())));
        Pages.close();

        open(director);
        assertThat(_get(Anchor.class, spec -> spec.withText(number)).getHref()).isEqualTo("cases/" + caseId);
    }

    private void open(SignedIn person) {
        open(person, "emergency-access");
    }

    private void open(SignedIn person, String address) {
        Pages.openAs(person, Locale.ENGLISH, application);
        UI.getCurrent().navigate(address);
    }

    private long asked() {
        TestSignIn.nobody();
        return sql.sql("SELECT count(*) FROM audit_record WHERE act = 'EMERGENCY_ASKED'")
                .query(Long.class)
                .single();
    }

    private SignedIn hired(Role role) {
        UUID id = UUID.randomUUID();
        accounts.create(id, "t-" + id, "İdarəçi", "x", Set.of(role), Set.of());
        return new SignedIn(id, "İdarəçi", Set.of(role), Set.of());
    }

    private void ask(SignedIn asker) {
        TestSignIn.as(asker);
        emergencies.ask(number, "Həbs gözlənilir");
    }

    private void agree() {
        UUID asked = waitingFor(second).get(0).id();
        TestSignIn.as(second);
        emergencies.agree(asked);
        assertThat(waitingFor(second)).isEmpty();
    }

    private List<EmergencyAccess.Asked> waitingFor(SignedIn reader) {
        return TestSignIn.seenBy(reader, emergencies::waiting).stream()
                .filter(asked -> asked.number().equals(number))
                .toList();
    }

    private void wall(SignedIn person) {
        TestSignIn.nobody();
        sql.sql("INSERT INTO conflict_wall (case_id, user_id, raised_at) VALUES (:id, :user, now())")
                .param("id", caseId)
                .param("user", person.id())
                .update();
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                .isEqualTo("casefile.refused." + rule));
    }

    private static SignedIn person(String name, Role role) {
        return new SignedIn(UUID.randomUUID(), name, Set.of(role), Set.of());
    }
}
