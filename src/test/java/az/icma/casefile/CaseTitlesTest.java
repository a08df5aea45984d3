package az.icma.casefile;

import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class CaseTitlesTest {

    private final CaseTitles.Words english =
            new CaseTitles.Words(Map.of("housing", "Housing"), Map.of("AZ-GOY", "Goychay"), Map.of("AZ-GOY", "Göyçay"));

    @Test
    void aPlaceThatIsTheDistrictIsSaidInTheReadersLanguage() {
        assertThat(english.title("housing", "AZ-GOY", "Göyçay")).isEqualTo("Housing, Goychay");
        assertThat(english.title("housing", "AZ-GOY", "GOYCHAY ")).isEqualTo("Housing, Goychay");
    }

    @Test
    void aTownThatItsDistrictIsNamedAfterIsTheDistrict() {
        CaseTitles.Words words =
                new CaseTitles.Words(Map.of(), Map.of("AZ-LA", "Lankaran City"), Map.of("AZ-LA", "Lənkəran şəhəri"));

        assertThat(words.names("Lənkəran", "AZ-LA")).isTrue();
        assertThat(words.names("Lənk", "AZ-LA")).isFalse();
    }

    @Test
    void anotherPlaceStaysAsItWasWritten() {
        assertThat(english.title("housing", "AZ-GOY", "Qarabaqqal")).isEqualTo("Housing, Qarabaqqal");
        assertThat(english.title("housing", null, "Göyçay")).isEqualTo("Housing, Göyçay");
    }

    @Test
    void withoutAPlaceTheDistrictSaysWhere() {
        assertThat(english.title("housing", "AZ-GOY", " ")).isEqualTo("Housing, Goychay");
        assertThat(english.title(null, "AZ-XX", null)).isEqualTo("AZ-XX");
    }
}
