package az.icma.sealing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeyEncryptionKeyTest {

    private final KeyEncryptionKey key = KeyEncryptionKey.fresh();
    private final Subject somebody = Subject.person(UUID.randomUUID());
    private final DataKey theirs = DataKey.fresh();
    private final byte[] wrapped = key.wrap(somebody, theirs);

    @Test
    void aWrappedKeyComesOutAsItWas() {
        assertThat(key.unwrap(somebody, theirs.version(), wrapped)).isEqualTo(theirs);
    }

    @Test
    void itIsReadFromItsTextInBothAlphabetsOfBase64() {
        String text = key.text();

        assertThat(text).hasSize(44);
        assertThat(KeyEncryptionKey.of(" " + text + "\n").orElseThrow().id()).isEqualTo(key.id());
        assertThat(KeyEncryptionKey.of(text.replace('+', '-').replace('/', '_'))
                        .orElseThrow()
                        .id())
                .isEqualTo(key.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "prompt", "AAAA", "???", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatHasAnotherLengthIsNoKey(String text) {
        assertThat(KeyEncryptionKey.of(text)).isEmpty();
    }

    @Test
    void itIsToldApartWithoutBeingTold() {
        assertThat(key).hasToString("key " + key.id());
        assertThat(key.id()).isNotEqualTo(KeyEncryptionKey.fresh().id());
        assertThat(key.text()).doesNotContain(key.id());
    }

    @Test
    void noOtherKeyUnwraps() {
        KeyEncryptionKey another = KeyEncryptionKey.fresh();

        assertThatThrownBy(() -> another.unwrap(somebody, theirs.version(), wrapped))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void aWrappedKeyIsThatOfItsSubjectAndVersionOnly() {
        assertThatThrownBy(() -> key.unwrap(Subject.person(UUID.randomUUID()), theirs.version(), wrapped))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> key.unwrap(Subject.caseFile(somebody.id()), theirs.version(), wrapped))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> key.unwrap(somebody, (byte) (theirs.version() + 1), wrapped))
                .isInstanceOf(SealBroken.class);
    }
}
