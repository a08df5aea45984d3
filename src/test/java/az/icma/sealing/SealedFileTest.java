package az.icma.sealing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SealedFileTest {

    private static final int SEALED_FRAME = SealedFile.FRAME + 16;

    private final SealedFile file = SealedFile.fresh(UUID.randomUUID());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65535, 65536, 65537, 131072, 200_000})
    void aContentOfAnyLengthOpensAsItWas(int length) throws IOException {
        byte[] content = content(length);

        byte[] sealed = sealed(content);

        assertThat(opened(sealed)).isEqualTo(content);
        assertThat(sealed.length).isGreaterThan(length);
    }

    @Test
    void itOpensWithItsKeyOnly() throws IOException {
        UUID id = UUID.randomUUID();
        SealedFile one = SealedFile.fresh(id);
        byte[] sealed = sealed(one, content(100));

        assertThat(SealedFile.of(id, one.key())
                        .open(new ByteArrayInputStream(sealed))
                        .readAllBytes())
                .isEqualTo(content(100));
        assertBroken(SealedFile.fresh(id), sealed);
        assertBroken(SealedFile.of(UUID.randomUUID(), one.key()), sealed);
    }

    @Test
    void aCutOffContentIsFoundOutAlsoAtTheEndOfAFrame() throws IOException {
        byte[] sealed = sealed(content(3 * SealedFile.FRAME));

        for (int length : new int[] {0, 1, SEALED_FRAME, 2 * SEALED_FRAME, sealed.length - 1}) {
            assertBroken(file, Arrays.copyOf(sealed, length));
        }
    }

    @Test
    void somethingAddedIsFoundOut() throws IOException {
        byte[] sealed = sealed(content(SealedFile.FRAME));

        assertBroken(file, Arrays.copyOf(sealed, sealed.length + 1));
    }

    @Test
    void exchangedFramesAreFoundOut() throws IOException {
        byte[] sealed = sealed(content(3 * SealedFile.FRAME));
        byte[] exchanged = sealed.clone();
        System.arraycopy(sealed, 0, exchanged, SEALED_FRAME, SEALED_FRAME);
        System.arraycopy(sealed, SEALED_FRAME, exchanged, 0, SEALED_FRAME);

        assertBroken(file, exchanged);
    }

    @Test
    void aChangedBitIsFoundOut() throws IOException {
        byte[] sealed = sealed(content(1000));
        for (int bit = 0; bit < sealed.length * 8; bit += 7) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertBroken(file, changed);
        }
    }

    private byte[] sealed(byte[] content) throws IOException {
        return sealed(file, content);
    }

    private static byte[] sealed(SealedFile file, byte[] content) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (OutputStream sealing = file.sealInto(target)) {
            sealing.write(content, 0, content.length / 2);
            sealing.write(content, content.length / 2, content.length - content.length / 2);
        }
        return target.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        return file.open(new ByteArrayInputStream(sealed)).readAllBytes();
    }

    private static void assertBroken(SealedFile file, byte[] sealed) {
        assertThatThrownBy(() -> file.open(new ByteArrayInputStream(sealed)).readAllBytes())
                .isInstanceOf(IOException.class);
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        for (int i = 0; i < length; i++) {
            content[i] = (byte) (i * 31 + i / 255);
        }
        return content;
    }
}
