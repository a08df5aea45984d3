package az.icma.security;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.security.AccountAdministration.StaffDetails;
import az.icma.security.Invitations.Answer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages on which people prove who they are. */
@IcmaTest
class AccountPagesTest {

    private static final String SENTENCE = "həyətdə iki nar ağacı";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Invitations invitations;

    @Autowired
    private FreshProof proof;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private final String login = "person-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void leave() {
        Pages.close();
    }

    @Test
    void whoOwesASecondFactorIsLedToItFromEveryPage() {
        open(Role.LAWYER, true);

        for (String page : new String[] {"", "work", "cases", "administration/accounts", "no-such-page"}) {
            UI.getCurrent().navigate(page);
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .as(page)
                    .isEqualTo(AccountPages.MINE);
        }
    }

    @Test
    void aCodeOfTheAppConfirmsItAndTheRecoveryCodesAreShownOnce() {
        open(Role.INTAKE, false);
        UI.getCurrent().navigate(AccountPages.MINE);
        _click(_get(Button.class, spec -> spec.withId("set-up-factor")));

        TextField code = _get(TextField.class, spec -> spec.withId("factor-code"));
        _setValue(code, "000000");
        _click(_get(Button.class, spec -> spec.withId("confirm-factor")));
        assertThat(code.isInvalid()).isTrue();

        String secret = _get(Code.class, spec -> spec.withId("factor-secret")).getText();
        _setValue(code, TestCodes.at(secret, clock.instant()));
        _click(_get(Button.class, spec -> spec.withId("confirm-factor")));

        assertThat(_find(
                        ListItem.class,
                        spec -> spec.withPredicate(item -> item.getText().matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"))))
                .hasSize(RecoveryCodes.NUMBER);
        UI.getCurrent().navigate("login");
        UI.getCurrent().navigate(AccountPages.MINE);
        _assertNone(Button.class, spec -> spec.withId("codes-kept"));
    }

    @Test
    void theDialogAsksUntilTheProofIsRightAndThenDoesWhatWasWanted() {
        open(Role.INTAKE, false);
        AtomicInteger done = new AtomicInteger();

        ProofDialog.run(() -> {
            proof.require();
            done.incrementAndGet();
        });
        assertThat(done).hasValue(0);
        PasswordField password = _get(PasswordField.class, spec -> spec.withId("proof"));
        _setValue(password, "yanlış parol");
        _click(_get(Button.class, spec -> spec.withText("Confirm")));
        assertThat(password.isInvalid()).isTrue();
        assertThat(done).hasValue(0);

        _setValue(password, SENTENCE);
        _click(_get(Button.class, spec -> spec.withText("Confirm")));
        assertThat(done).hasValue(1);
        _assertNone(Dialog.class);

        ProofDialog.run(() -> {
            proof.require();
            done.incrementAndGet();
        });
        assertThat(done).as("within five minutes").hasValue(2);
    }

    /** With an account of their own, and a proof from long ago. */
    private void open(Role role, boolean mustSetUp) {
        TestSignIn.as(UUID.randomUUID(), Role.ADMIN);
        String token = administration.invite(new StaffDetails(login, "Aygün Məmmədova", Set.of(role), Set.of()));
        invitations.accept(token, new Answer("", "", SENTENCE));
        UUID id = jdbc.sql("SELECT id FROM app_user WHERE login = ?")
                .param(login)
                .query(UUID.class)
                .single();
        SignedIn person = new SignedIn(id, "Aygün Məmmədova", mustSetUp ? Set.of() : Set.of(role), Set.of());
        Pages.openAs(person, Locale.ENGLISH, application);
        TestSignIn.as(new AccountPrincipal(person, 0, OpenSession.unproved(), mustSetUp));
    }
}
