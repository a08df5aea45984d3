package az.icma.sealing;

import az.icma.shared.database.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class KeyFromSettingsTest {

    @TempDir
    Path elsewhere;

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void aFileOnAnotherDiskHoldsIt() throws IOException {
        KeyEncryptionKey key = KeyEncryptionKey.fresh();
        settings.setProperty(
                "ICMA_KEY_FILE",
                Files.writeString(elsewhere.resolve("key"), key.text() + "\n").toString());

        assertThat(KeyFromSettings.of(settings, realDatabase()).id()).isEqualTo(key.id());
    }

    @Test
    void aServerWithoutAKeyIsRefusedInWords() {
        assertThatThrownBy(() -> KeyFromSettings.of(settings, realDatabase()))
                .isInstanceOf(KeyRefused.class)
                .satisfies(refused -> {
                    var said = new KeyRefusedAnalyzer().analyze(refused);
                    assertThat(said.getDescription()).contains("There is no key", "Nothing was changed");
                    assertThat(said.getAction()).contains("ICMA_KEY_FILE", "openssl rand -base64 32");
                });
    }

    @Test
    void aFileThatHoldsSomethingElseIsRefused() throws IOException {
        settings.setProperty(
                "ICMA_KEY_FILE",
                Files.writeString(elsewhere.resolve("key"), "password").toString());

        assertThatThrownBy(() -> KeyFromSettings.of(settings, realDatabase()))
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining("password");
    }

    @Test
    void theKeyItselfIsNoSetting() {
        settings.setProperty("ICMA_KEY", KeyEncryptionKey.fresh().text());

        assertThatThrownBy(() -> KeyFromSettings.of(settings, realDatabase()))
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining("not the place");
    }

    @Test
    void withoutATerminalNobodyIsAsked() {
        settings.setProperty("ICMA_KEY", "prompt");

        assertThatThrownBy(() -> KeyFromSettings.of(settings, realDatabase()))
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining("no terminal");
    }

    private static DatabaseAddress realDatabase() {
        DatabaseAddress database = mock(DatabaseAddress.class);
        when(database.isForTrial()).thenReturn(false);
        return database;
    }
}
