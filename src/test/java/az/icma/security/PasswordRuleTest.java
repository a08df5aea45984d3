package az.icma.security;

import az.icma.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource({
        "on bir isar, security.password.error.short",
        "aaaaaaaaaaaaaa, security.password.error.easy",
        "121212121212121212, security.password.error.easy",
        "AYGUN.M AYGUN.M, security.password.error.easy",
        "Password1234!, security.password.error.known",
        "qwertyuiop1234, security.password.error.known",
        "Məmmədova2026, security.password.error.known",
        "azerbaijan2026, security.password.error.known"
    })
    void refusesWhatIsEasyToGuess(String password, String reason) {
        assertThatThrownBy(() -> PasswordRule.check(password, "aygun.m", "Aygün Məmmədova"))
                .isInstanceOf(Refused.class)
                .hasMessage(reason);
    }

    @Test
    void refusesABook() {
        String book = "nar ağacı ".repeat(21);

        assertThatThrownBy(() -> PasswordRule.check(book, "aygun.m", "Aygün Məmmədova"))
                .hasMessage("security.password.error.long");
    }

    @Test
    void takesASentence() {
        assertThatCode(() -> PasswordRule.check("həyətdə iki nar", "aygun.m", "Aygün Məmmədova"))
                .doesNotThrowAnyException();
    }
}
