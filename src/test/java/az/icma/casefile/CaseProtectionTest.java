package az.icma.casefile;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.inbox.SecondLook;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffAccounts;
import az.icma.security.TestSignIn;
import az.icma.shared.Refused;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import static az.icma.casefile.Confidentiality.OPEN;
import static az.icma.casefile.Confidentiality.SEALED;
import static az.icma.casefile.Confidentiality.TEAM;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A case is closed to everybody but its team, by those whose case it is, and opened again. */
@IcmaTest
class CaseProtectionTest {

    private static final String WHY = "Qarşı tərəf onu axtarır";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseProtection protection;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private JdbcClient sql;

    private SignedIn lawyer;
    private SignedIn helper;
    private SignedIn coordinator;
    private SignedIn stranger;
    private UUID caseId;

    @BeforeEach
    void anOrdinaryCase() {
        lawyer = hired(Role.LAWYER);
        helper = hired(Role.INTAKE);
        coordinator = hired(Role.COORDINATOR);
        stranger = hired(Role.DIRECTOR);
        caseId = new SecondLook(application).starts();
        cases.joinTeam(caseId, lawyer.id(), TeamRole.LAWYER);
        cases.joinTeam(caseId, helper.id(), TeamRole.MEMBER);
    }

    @AfterEach
    void leave() {
        Pages.close();
    }

    @Test
    void itsTeamSealsItAndWhoeverIsNeededJoinsAndIsTold() {
        assertThat(isSeenBy(stranger)).isTrue();

        protect(helper, SEALED, coordinator);

        assertThat(isSeenBy(stranger)).isFalse();
        assertThat(isSeenBy(lawyer)).isTrue();
        assertThat(isSeenBy(coordinator)).isTrue();
        assertThat(desk.told()).extracting(Telling::text).containsExactly(WHY);
        assertThat(desk.timeline(caseId).get(0).textKey()).isEqualTo("casefile.timeline.protected");
        assertThat(sql.sql("SELECT count(*) FROM audit_record WHERE act = 'CASE_PROTECTED' AND subject_id = :id")
                        .param("id", caseId)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whoHelpsInItDoesNotOpenItAgainAndWhoAnswersForItDoes() {
        protect(helper, SEALED, coordinator);

        refused("not-yours-to-protect", () -> protect(helper, OPEN));
        assertThat(isSeenBy(stranger)).isFalse();
        protect(lawyer, OPEN);
        assertThat(isSeenBy(stranger)).isTrue();
    }

    @Test
    void aCoordinatorWhoSealsItStaysInIt() {
        protect(coordinator, SEALED);

        assertThat(isSeenBy(coordinator)).isTrue();
        assertThat(cases.get(caseId).hasOnTeam(coordinator.id())).isTrue();
    }

    @Test
    void itIsNotSealedWithoutSomebodyWhoDecides() {
        refused("nobody-leads-it", () -> protect(lawyer, SEALED));
        refused("nobody-leads-it", () -> protect(lawyer, SEALED, hired(Role.REGISTRAR)));
        protect(lawyer, TEAM);
        assertThat(isSeenBy(stranger)).isFalse();
        assertThat(isSeenBy(coordinator)).isTrue();
    }

    @Test
    void strangersLearnNothingAndChangeNothing() {
        refused("not-yours-to-protect", () -> protect(stranger, SEALED));
        assertThat(protection.choices(caseId)).isEmpty();
        assertThat(protection.colleagues(caseId)).isEmpty();
        protect(coordinator, SEALED);
        refused("not-found", () -> protect(stranger, OPEN));
        refused("not-found", () -> protect(hired(Role.COORDINATOR), OPEN));
        assertThat(protection.choices(caseId)).isEmpty();
    }

    @Test
    void badInputIsRefusedAndWhomAConflictKeepsAwayLikeEverybodyElse() {
        TestSignIn.nobody();
        sql.sql("INSERT INTO conflict_wall (case_id, user_id, raised_at) VALUES (:id, :user, now())")
                .param("id", caseId)
                .param("user", stranger.id())
                .update();
        TestSignIn.as(lawyer);
        assertThat(protection.colleagues(caseId)).extracting(SignedIn::id).contains(stranger.id());
        refused("cannot-be-let-in", () -> protect(lawyer, SEALED, coordinator, stranger));
        refused("cannot-be-let-in", () -> protect(lawyer, SEALED, coordinator, hired(Role.ADMIN)));
        refused("no-reason", () -> protection.protect(caseId, TEAM, Set.of(), " "));
        refused("protected-already", () -> protect(lawyer, OPEN));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void itIsSealedOnItsPage() {
        Pages.openAs(lawyer, Locale.ENGLISH, application);
        UI.getCurrent().navigate("cases/" + caseId, QueryParameters.of("tab", "people"));
        _click(_get(Button.class, spec -> spec.withText("Change the confidentiality")));
        _click(_get(Button.class, spec -> spec.withText("Change")));
        assertThat(cases.get(caseId).confidentiality()).isEqualTo(OPEN);

        _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("Who sees this case?")), SEALED);
        _setValue(
                _get(MultiSelectComboBox.class, spec -> spec.withLabel("Who else joins the team?")),
                Set.of(coordinator));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), WHY);
        _click(_get(Button.class, spec -> spec.withText("Change")));

        assertThat(cases.get(caseId).confidentiality()).isEqualTo(SEALED);
        assertThat(isSeenBy(stranger)).isFalse();
    }

    private boolean isSeenBy(SignedIn reader) {
        TestSignIn.as(reader);
        return cases.visible(caseId, reader).isPresent();
    }

    private void protect(SignedIn by, Confidentiality level, SignedIn... joining) {
        TestSignIn.as(by);
        protection.protect(
                caseId, level, Arrays.stream(joining).map(SignedIn::id).collect(Collectors.toSet()), WHY);
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
