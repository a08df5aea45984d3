package az.icma.sealing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SealTest {

    private static final SealedColumn<String> SURNAME = SealedColumn.ofText("person", "surname");
    private static final SealedColumn<String> GIVEN_NAME = SealedColumn.ofText("person", "given_name");
    private static final SealedColumn<String> SURNAME_ELSEWHERE = SealedColumn.ofText("persona", "surname");
    private static final SealedColumn<List<String>> PHONES = SealedColumn.ofLines("person", "phones");

    private final TestSeal.KeysInMemory keys = new TestSeal.KeysInMemory();
    private final Seal seal = new Seal(keys);
    private final UUID row = UUID.randomUUID();
    private final Subject somebody = Subject.person(UUID.randomUUID());

    @ParameterizedTest
    @ValueSource(strings = {"Əliyeva", "", " ", "x\u0000\u0000", "tam otuz iki bayt, nə az nə də "})
    void whatWasSealedOpensAsItWas(String text) {
        assertThat(seal.open(SURNAME, row, seal.seal(SURNAME, row, somebody, text)))
                .contains(text);
    }

    @Test
    void aLongStatementOpensAsItWas() {
        String statement = "Ərizəçi bildirir ki… ".repeat(5000);

        assertThat(seal.open(SURNAME, row, seal.seal(SURNAME, row, somebody, statement)))
                .contains(statement);
    }

    @Test
    void severalLinesOpenAsTheyWere() {
        List<String> phones = List.of("+994501234567", "+994125551212");

        assertThat(seal.open(PHONES, row, seal.seal(PHONES, row, somebody, phones)))
                .contains(phones);
        assertThat(seal.open(PHONES, row, seal.seal(PHONES, row, somebody, List.of())))
                .contains(List.of());
    }

    @Test
    void nothingIsSealedAsNothing() {
        assertThat(seal.seal(SURNAME, row, somebody, null)).isNull();
        assertThat(seal.open(SURNAME, row, null)).isEmpty();
        assertThat(Sealed.<String>stored(null)).isNull();
    }

    @Test
    void aSealedValueSaysNothing() {
        Sealed<String> sealed = seal.seal(SURNAME, row, somebody, "Əliyeva");

        assertThat(sealed).hasToString("sealed");
        assertThat(new String(sealed.bytes(), StandardCharsets.UTF_8)).doesNotContain("Əliyeva", "liyev");
        assertThat(keys.of(somebody)).hasToString("key");
    }

    @Test
    void neitherEqualValuesNorShortWordsAreToldApart() {
        Set<Sealed<String>> sealed = new HashSet<>();
        Set<Integer> lengths = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Sealed<String> one = seal.seal(SURNAME, row, somebody, i % 2 == 0 ? "MALE" : "FEMALE");
            sealed.add(one);
            lengths.add(one.bytes().length);
        }

        assertThat(sealed).hasSize(100);
        assertThat(lengths).hasSize(1);
    }

    @Test
    void itOpensInNoOtherRowColumnOrTable() {
        Sealed<String> sealed = seal.seal(SURNAME, row, somebody, "Əliyeva");

        assertBroken(SURNAME, UUID.randomUUID(), sealed);
        assertBroken(GIVEN_NAME, row, sealed);
        assertBroken(SURNAME_ELSEWHERE, row, sealed);
    }

    @Test
    void itOpensForNoOtherSubjectAndWithNoOtherVersion() {
        Sealed<String> sealed = seal.seal(SURNAME, row, somebody, "Əliyeva");
        Subject another = Subject.person(UUID.randomUUID());
        byte version = keys.of(another).version();

        assertBroken(SURNAME, row, Sealed.of(another.id(), version, sealed.content()));
        assertBroken(SURNAME, row, Sealed.of(somebody.id(), (byte) (version + 1), sealed.content()));
        keys.keys.put(another.id(), new DataKey(version, keys.of(somebody).key()));
        assertBroken(SURNAME, row, Sealed.of(another.id(), version, sealed.content()));
        keys.keys.put(
                somebody.id(),
                new DataKey((byte) (version + 1), keys.of(somebody).key()));
        assertBroken(SURNAME, row, Sealed.of(somebody.id(), (byte) (version + 1), sealed.content()));
    }

    @Test
    void notOneBitMayChange() {
        byte[] bytes = seal.seal(SURNAME, row, somebody, "Əliyeva").bytes();

        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            Sealed<String> tampered = Sealed.stored(changed);
            // Another subject has no key here, which reads as erased; everything else is found out.
            boolean subject = bit / 8 >= 2 && bit / 8 < 18;
            if (subject) {
                assertThat(seal.open(SURNAME, row, tampered)).isEmpty();
            } else {
                assertBroken(SURNAME, row, tampered);
            }
        }
        for (int length = 0; length < bytes.length; length++) {
            Sealed<String> cut = Sealed.stored(Arrays.copyOf(bytes, length));
            assertBroken(SURNAME, row, cut);
        }
    }

    @Test
    void withoutItsKeyItIsErased() {
        Sealed<String> sealed = seal.seal(SURNAME, row, somebody, "Əliyeva");
        assertThat(seal.isErased(sealed)).isFalse();

        keys.keys.clear();

        assertThat(seal.isErased(sealed)).isTrue();
        assertThat(seal.open(SURNAME, row, sealed)).isEmpty();
    }

    @Test
    void theSameValueStaysAsItWasSealed() {
        Sealed<String> former = seal.seal(SURNAME, row, somebody, "Əliyeva");

        assertThat(seal.reseal(SURNAME, row, somebody, former, "Əliyeva")).isSameAs(former);
        assertThat(seal.open(SURNAME, row, seal.reseal(SURNAME, row, somebody, former, "Quliyeva")))
                .contains("Quliyeva");
        assertThat(seal.reseal(SURNAME, row, somebody, former, null)).isNull();
        assertThat(seal.open(SURNAME, row, seal.reseal(SURNAME, row, somebody, null, "Quliyeva")))
                .contains("Quliyeva");
    }

    private void assertBroken(SealedColumn<String> column, UUID place, Sealed<String> sealed) {
        assertThatThrownBy(() -> seal.open(column, place, sealed))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining(column.toString());
    }
}
