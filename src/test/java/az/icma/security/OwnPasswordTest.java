package az.icma.security;

import az.icma.IcmaTest;
import az.icma.security.AccountAdministration.StaffDetails;
import az.icma.security.Invitations.Answer;
import az.icma.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Somebody looked over the shoulder, and the person chooses a new password at once. */
@IcmaTest
class OwnPasswordTest {

    private static final String SEEN = "həyətdə iki nar ağacı";
    private static final String FRESH = "üç göy qatır dəniz içir";

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Invitations invitations;

    @Autowired
    private OwnPassword own;

    @Autowired
    private StaffSessions sessions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String login = "person-" + UUID.randomUUID().toString().substring(0, 8);
    private Account account;

    @BeforeEach
    void invite() {
        TestSignIn.as(UUID.randomUUID(), Role.ADMIN);
        invitations.accept(
                administration.invite(new StaffDetails(login, "Aygün Məmmədova", Set.of(Role.INTAKE), Set.of())),
                new Answer("", "", SEEN));
        account = accounts.findByLogin(login).orElseThrow();
    }

    @AfterEach
    void leave() {
        TestSignIn.nobody();
    }

    @Test
    void theNewOneHoldsAndEveryOtherSessionEnds() {
        AccountPrincipal elsewhere = signsIn();
        AccountPrincipal here = signsIn();
        TestSignIn.as(here);

        own.change(FRESH);

        String hash = accounts.findByLogin(login).flatMap(Account::passwordHash).orElseThrow();
        assertThat(hash).as("as OWASP asks").startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches(FRESH, hash)).isTrue();
        assertThat(passwords.matches(SEEN, hash)).isFalse();
        assertThat(isOpen(here)).isTrue();
        assertThat(isOpen(elsewhere)).isFalse();
        assertThat(jdbc.sql("SELECT act FROM audit_record WHERE subject_id = ?")
                        .param(account.id())
                        .query(String.class)
                        .list())
                .contains("PASSWORD_CHANGED");
    }

    @Test
    void theOldOneAgainIsNoChange() {
        TestSignIn.as(signsIn());

        assertThatThrownBy(() -> own.change(SEEN))
                .isInstanceOf(Refused.class)
                .hasMessage("security.password.error.same");
    }

    @Test
    void anEasyOneIsRefused() {
        TestSignIn.as(signsIn());

        assertThatThrownBy(() -> own.change("Password1234!"))
                .isInstanceOf(Refused.class)
                .hasMessage("security.password.error.known");
    }

    @Test
    void whoeverSitsDownAtAnOpenDeskCannotChangeIt() {
        TestSignIn.unproved(account.id(), Role.INTAKE);

        assertThatThrownBy(() -> own.change(FRESH)).isInstanceOf(ProofNeeded.class);
    }

    private AccountPrincipal signsIn() {
        AccountPrincipal principal = AccountPrincipal.of(account, OpenSession.begin(clock.instant()));
        sessions.begin(principal, "Firefox");
        return principal;
    }

    private boolean isOpen(AccountPrincipal principal) {
        return jdbc.sql("SELECT ended_at IS NULL FROM staff_session WHERE id = ?")
                .param(principal.session().id())
                .query(Boolean.class)
                .single();
    }
}
