package az.icma.shared.database;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseRefusedAnalyzerTest {

    @ParameterizedTest
    @CsvSource({
        "28P01, ICMA_DATABASE_PASSWORD",
        "28000, ICMA_DATABASE_USER",
        "3D000, ICMA_DATABASE_URL",
        "08001, ICMA_DATABASE_URL",
        "42501, icma_app"
    })
    void aDatabaseThatRefusesNamesTheSettingToCorrect(String state, String setting) {
        assertThat(new DatabaseRefusedAnalyzer()
                        .analyze(new IllegalStateException(refusal(state)))
                        .getAction())
                .contains(setting);
    }

    @ParameterizedTest
    @CsvSource({"42P01", "23505"})
    void anErrorOfOurOwnKeepsItsTrace(String state) {
        assertThat(new DatabaseRefusedAnalyzer().analyze(refusal(state))).isNull();
    }

    /** As the server sends it: severity, code and message. */
    private static PSQLException refusal(String state) {
        return new PSQLException(new ServerErrorMessage("SFATAL\0C" + state + "\0Mno\0"));
    }
}
