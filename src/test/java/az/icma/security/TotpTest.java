package az.icma.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, second / 30, 8)).isEqualTo(code);
    }

    @Test
    void aClockMayDifferByOneStepAndNoMore() {
        Instant now = Instant.ofEpochSecond(1_000_000_005);
        long step = 1_000_000_005 / 30;

        for (int away = -1; away <= 1; away++) {
            assertThat(Totp.step(SECRET, Totp.at(SECRET, now.plusSeconds(30L * away)), now))
                    .hasValue(step + away);
        }
        assertThat(Totp.step(SECRET, Totp.at(SECRET, now.plusSeconds(60)), now)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.at(SECRET, now.minusSeconds(60)), now))
                .isEmpty();
    }

    @Test
    void whatIsNoCodeFitsNothing() {
        assertThat(Totp.step(SECRET, "", Instant.EPOCH)).isEmpty();
        assertThat(Totp.step(SECRET, "şərh", Instant.EPOCH)).isEmpty();
    }

    /** RFC 4648, chapter 10, without the padding that apps do not want. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenAsAppsExpectThem(String text, String written) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }
}
