package az.icma.security;

import az.icma.IcmaTest;
import az.icma.security.AccountAdministration.StaffDetails;
import az.icma.security.AccountAdministration.StaffMember;
import az.icma.security.Invitations.Answer;
import az.icma.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class AccountsTest {

    private static final String SENTENCE = "həyətdə iki nar ağacı";

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Invitations invitations;

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private JdbcClient jdbc;

    private final String login = "person-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void administratorActs() {
        TestSignIn.as(UUID.randomUUID(), Role.ADMIN);
    }

    @AfterEach
    void nobodyActs() {
        TestSignIn.nobody();
    }

    @Test
    void anInvitedPersonChoosesAPasswordAndSignsIn() {
        String token = administration.invite(details(Role.COORDINATOR));

        invitations.accept(token, new Answer("", "", SENTENCE));

        Authentication signedIn = attempt(login.toUpperCase(Locale.ROOT), SENTENCE);
        assertThat(signedIn.getAuthorities()).extracting("authority").containsExactly("ROLE_COORDINATOR");
        assertThat(signedIn.getName()).isEqualTo(member().id().toString());
    }

    @Test
    void aLinkWorksOnceAndOnlyItsHashIsKept() {
        String token = administration.invite(details(Role.LAWYER));
        invitations.accept(token, new Answer("", "", SENTENCE));

        assertThat(invitations.find(token)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(token, new Answer("", "", SENTENCE)))
                .hasMessage("security.invitation.error.used");
        assertThat(jdbc.sql("SELECT count(*) FROM one_time_link WHERE token_hash LIKE ?")
                        .param("%" + token + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aNewLinkWithdrawsTheOld() {
        String first = administration.invite(details(Role.LAWYER));

        String second = administration.newPassword(member().id());

        assertThat(invitations.find(first)).isEmpty();
        assertThat(invitations.find(second)).isPresent();
    }

    @Test
    void aShortPasswordLeavesTheLinkUsable() {
        String token = administration.invite(details(Role.LAWYER));

        assertThatThrownBy(() -> invitations.accept(token, new Answer("", "", "qısa")))
                .isInstanceOf(Refused.class);

        assertThat(invitations.find(token)).isPresent();
    }

    @Test
    void aDisabledPersonCannotSignInAndOpenSessionsEnd() {
        UUID id = invited(Role.LAWYER);
        int stamp = stamp(id);

        administration.disable(id);

        assertThatThrownBy(() -> attempt(login, SENTENCE)).isInstanceOf(BadCredentialsException.class);
        assertThat(stamp(id)).isGreaterThan(stamp);
    }

    @Test
    void changedRolesEndOpenSessionsAndAChangedNameDoesNot() {
        UUID id = invited(Role.LAWYER);
        int stamp = stamp(id);

        administration.change(id, new StaffDetails(login, "Rəşad Quliyev", Set.of(Role.LAWYER), Set.of()));
        assertThat(stamp(id)).isEqualTo(stamp);

        administration.change(id, new StaffDetails(login, "Rəşad Quliyev", Set.of(Role.MENTOR), Set.of()));
        assertThat(stamp(id)).isGreaterThan(stamp);
    }

    @Test
    void theLastAdministratorStays() {
        UUID admin = invited(Role.ADMIN);
        jdbc.sql(
                        "UPDATE app_user SET enabled = (id = ?) WHERE id IN (SELECT user_id FROM app_user_role WHERE role = 'admin')")
                .param(admin)
                .update();

        assertThatThrownBy(() -> administration.disable(admin)).hasMessage("security.account.error.last-administrator");
        assertThatThrownBy(() -> administration.change(admin, details(Role.LAWYER)))
                .hasMessage("security.account.error.last-administrator");
    }

    @Test
    void nobodyDisablesThemselves() {
        UUID admin = invited(Role.ADMIN);
        TestSignIn.as(admin, Role.ADMIN);

        assertThatThrownBy(() -> administration.disable(admin)).hasMessage("security.account.error.own-account");
    }

    @Test
    void aLoginIsTakenOnceWhateverItsCase() {
        administration.invite(details(Role.LAWYER));

        StaffDetails shouted = new StaffDetails(login.toUpperCase(Locale.ROOT), "Başqa", Set.of(Role.MENTOR), Set.of());
        assertThatThrownBy(() -> administration.invite(shouted)).hasMessage("security.account.error.login-taken");
    }

    @Test
    void onlyAdministratorsAdminister() {
        TestSignIn.as(UUID.randomUUID(), Role.DIRECTOR);

        assertThatThrownBy(() -> administration.everybody()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.invite(details(Role.ADMIN))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anUnknownLoginAnswersLikeAWrongPasswordAndSlowsDownToo() {
        invited(Role.LAWYER);

        assertThatThrownBy(() -> attempt(login, "yanlış parol")).hasMessage("Login or password is wrong");
        assertThatThrownBy(() -> attempt("nobody-" + login, "yanlış parol")).hasMessage("Login or password is wrong");
        assertThatThrownBy(() -> attempt("nobody-" + login, "yanlış parol")).hasMessage("Login or password is wrong");
        assertThatThrownBy(() -> attempt("nobody-" + login, "yanlış parol")).isInstanceOf(LockedException.class);
    }

    @Test
    void theDirectoryKnowsNamesOfThoseWhoLeftButOffersThemNoWork() {
        UUID id = invited(Role.SAFETY_OFFICER);
        assertThat(staff.withAnyOf(Role.SAFETY_OFFICER))
                .extracting(SignedIn::id)
                .contains(id);

        administration.disable(id);

        assertThat(staff.name(id)).isEqualTo("Aygün Məmmədova");
        assertThat(staff.withAnyOf(Role.SAFETY_OFFICER))
                .extracting(SignedIn::id)
                .doesNotContain(id);
    }

    private UUID invited(Role role) {
        invitations.accept(administration.invite(details(role)), new Answer("", "", SENTENCE));
        return member().id();
    }

    private StaffMember member() {
        return administration.everybody().stream()
                .filter(person -> person.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private int stamp(UUID id) {
        return jdbc.sql("SELECT session_stamp FROM app_user WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private StaffDetails details(Role role) {
        return new StaffDetails(login, "Aygün Məmmədova", Set.of(role), Set.of());
    }

    private Authentication attempt(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }
}
