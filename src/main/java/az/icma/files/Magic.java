package az.icma.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** First bytes by which programs know their files. */
enum Magic {
    OLE(0xd0, 0xcf, 0x11, 0xe0),
    ZIP('P', 'K', 3, 4),
    PDF('%', 'P', 'D', 'F', '-'),
    PROGRAM('M', 'Z'),
    ELF(0x7f, 'E', 'L', 'F'),
    PNG(0x89, 'P', 'N', 'G'),
    JPEG(0xff, 0xd8, 0xff),
    WEBP('R', 'I', 'F', 'F'),
    RTF('{', '\\', 'r', 't', 'f');

    private final byte[] first;

    Magic(int... first) {
        this.first = new byte[first.length];
        for (int i = 0; i < first.length; i++) {
            this.first[i] = (byte) first[i];
        }
    }

    boolean opens(byte[] content) {
        return content.length >= first.length && Arrays.equals(content, 0, first.length, first, 0, first.length);
    }

    /** Where it first stands from there on, or -1. */
    int in(byte[] content, int from, int to) {
        return new String(content, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1)
                .indexOf(new String(first, StandardCharsets.ISO_8859_1));
    }
}
