package az.icma.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://icma.example.org/, https://icma.example.org, https://icma.example.org",
        "https://icma.example.org:443, https://icma.example.org:443, https://icma.example.org",
        "https://icma.example.org:8443, https://icma.example.org:8443, https://icma.example.org:8443",
        "http://localhost:8080, http://localhost:8080, http://localhost:8080",
        "https://example.org/icma/, https://example.org/icma, https://example.org"
    })
    void browsersKnowItByItsOrigin(String said, String text, String origin) {
        PublicAddress address = said(said);

        assertThat(address.text()).isEqualTo(text);
        assertThat(address.origin()).isEqualTo(origin);
    }

    @Test
    void whileNobodyHasSaidItIsThisMachine() {
        PublicAddress address = new PublicAddress(new MockEnvironment().withProperty("server.port", "8090"));

        assertThat(address.text()).isEqualTo("http://localhost:8090");
        assertThat(address.isTls()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"icma.example.org", "ftp://icma.example.org", "https://", "https://a b", "https://x/?y"})
    void whatIsNoAddressStopsTheStartInWords(String said) {
        assertThatThrownBy(() -> said(said))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ICMA_ADDRESS")
                .hasMessageContaining(said);
    }

    private static PublicAddress said(String text) {
        return new PublicAddress(new MockEnvironment().withProperty("icma.address", text));
    }
}
