package az.icma.casefile;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.inbox.SecondLook;
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
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A colleague is let into a case until a day: to read or to work, told why, and seen by the team. */
@IcmaTest
class ReferralsTest {

    private static final String WHY = "Rəyinizi yazın";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Referrals referrals;

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

    private SignedIn owner;
    private SignedIn colleague;
    private UUID caseId;
    private LocalDate today;

    @BeforeEach
    void aSealedCase() {
        owner = hired(Role.LAWYER);
        colleague = hired(Role.ADVOCATE);
        caseId = new SecondLook(application).starts();
        cases.joinTeam(caseId, owner.id(), TeamRole.OWNER);
        cases.protectAs(caseId, Confidentiality.SEALED);
        today = Baku.today(clock);
    }

    @AfterEach
    void leave() {
        Pages.close();
    }

    @Test
    void aColleagueIsLetInToReadIsToldWhyAndItCanBeEnded() {
        refer(false);

        TestSignIn.as(colleague);
        assertThat(cases.visible(caseId, colleague)).isPresent();
        refused("read-only", () -> desk.note(caseId, "Qeyd", Set.of()));
        assertThat(desk.told()).extracting(Telling::text).containsExactly(WHY);
        TestSignIn.as(owner);
        assertThat(referrals.letIn(caseId)).singleElement().satisfies(in -> {
            assertThat(in.colleague()).isEqualTo(colleague.id());
            assertThat(in.reason()).isEqualTo(WHY);
            assertThat(in.mayWork()).isFalse();
        });
        assertThat(desk.timeline(caseId).get(0).textKey()).isEqualTo("casefile.timeline.referred");

        referrals.end(caseId, referrals.letIn(caseId).get(0).id());
        assertThat(referrals.letIn(caseId)).isEmpty();
        TestSignIn.as(colleague);
        assertThat(cases.visible(caseId, colleague)).isEmpty();
    }

    @Test
    void aColleagueWhoIsLetInToWorkWritesAndMayLeaveThemselves() {
        refer(true);

        TestSignIn.as(colleague);
        desk.note(caseId, "Rəy", Set.of());
        refused("not-yours-to-refer", () -> referrals.refer(caseId, owner.id(), false, today, WHY));
        referrals.end(caseId, referrals.letIn(caseId).get(0).id());
        assertThat(cases.visible(caseId, colleague)).isEmpty();
    }

    @Test
    void whomAConflictKeepsAwayIsRefusedInTheWordsForEverybodyElse() {
        TestSignIn.nobody();
        sql.sql("INSERT INTO conflict_wall (case_id, user_id, raised_at) VALUES (:id, :user, now())")
                .param("id", caseId)
                .param("user", colleague.id())
                .update();
        SignedIn administrator = hired(Role.ADMIN);
        TestSignIn.as(owner);

        assertThat(referrals.colleagues(caseId)).extracting(SignedIn::id).contains(colleague.id());
        for (UUID nobody : new UUID[] {colleague.id(), owner.id(), administrator.id(), UUID.randomUUID()}) {
            refused("cannot-be-let-in", () -> referrals.refer(caseId, nobody, true, today, WHY));
        }
    }

    @Test
    void badInputIsRefusedAndStrangersFindNoCase() {
        TestSignIn.as(owner);
        refused("grant-in-the-past", () -> referrals.refer(caseId, colleague.id(), true, today.minusDays(1), WHY));
        refused("grant-too-long", () -> referrals.refer(caseId, colleague.id(), true, today.plusYears(1), WHY));
        refused("no-reason", () -> referrals.refer(caseId, colleague.id(), true, today, " "));
        TestSignIn.as(colleague);
        refused("not-found", () -> referrals.refer(caseId, colleague.id(), true, today, WHY));
        refused("not-found", () -> referrals.end(caseId, UUID.randomUUID()));
        assertThat(referrals.mayRefer(caseId)).isFalse();
        assertThat(referrals.letIn(caseId)).isEmpty();
    }

    @Test
    void theReasonStandsSealed() {
        refer(false);
        TestSignIn.nobody();

        byte[] stored = sql.sql("SELECT reason FROM case_grant WHERE case_id = :id")
                .param("id", caseId)
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain(WHY);
    }

    @Test
    void thePageOffersNothingToWhomItIsOnlyOpenToBeRead() {
        refer(false);

        open(colleague, "notes");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("open to you to read only. " + owner.name() + " let you in"))
                .anyMatch(text -> text.contains(WHY));
        assertThat(_find(TextArea.class)).isEmpty();
        for (Tab tab : _find(Tab.class)) {
            _get(Tabs.class).setSelectedTab(tab);
            assertThat(_find(Upload.class)).isEmpty();
            assertThat(_find(
                            Button.class,
                            spec -> spec.withPredicate(
                                    button -> !button.getText().equals("End access") && !isOfTheFrame(button))))
                    .as(tab.getLabel())
                    .isEmpty();
        }
    }

    @Test
    void theOwnerLetsSomebodyInOnThePage() {
        open(owner, "people");
        _click(_get(Button.class, spec -> spec.withText("Give a colleague access")));
        _click(_get(Button.class, spec -> spec.withText("Give access")));
        assertThat(referrals.letIn(caseId)).isEmpty();

        choose();
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Last day")), today.plusDays(2));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), WHY);
        _click(_get(Button.class, spec -> spec.withText("Give access")));

        assertThat(referrals.letIn(caseId))
                .extracting(Referrals.LetIn::colleague)
                .containsExactly(colleague.id());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose() {
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("To whom?")), colleague);
    }

    /** The bar at the top and the rail belong to every page. */
    private static boolean isOfTheFrame(Button button) {
        return button.getText().isEmpty();
    }

    private void open(SignedIn reader, String tab) {
        Pages.openAs(reader, Locale.ENGLISH, application);
        UI.getCurrent().navigate("cases/" + caseId, QueryParameters.of("tab", tab));
    }

    private void refer(boolean mayWork) {
        TestSignIn.as(owner);
        referrals.refer(caseId, colleague.id(), mayWork, today.plusDays(2), WHY);
    }

    private SignedIn hired(Role role) {
        UUID id = UUID.randomUUID();
        String name = "Əməkdaş " + id.toString().substring(0, 6);
        accounts.create(id, "e-" + id, name, "x", Set.of(role), Set.of());
        return new SignedIn(id, name, Set.of(role), Set.of());
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                .isEqualTo("casefile.refused." + rule));
    }
}
