package az.icma.files;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks so much and no more, whatever sizes were declared. */
final class Unpacking {

    private static final int MOST_OF_ONE = 64 << 20;

    /** Ordinary text packs to a tenth, tables to a fiftieth; small parts may be more repetitive than that. */
    private static final int MOST_TIMES = 150;

    private static final int ALWAYS_FINE = 2 << 20;

    private Unpacking() {}

    static byte[] of(byte[] file, int at, int packed, boolean deflated) {
        if (!deflated) {
            return Arrays.copyOfRange(file, at, at + packed);
        }
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        long most = Math.min(MOST_OF_ONE, Math.max(ALWAYS_FINE, (long) packed * MOST_TIMES));
        inflate(new Inflater(true), file, at, packed, (chunk, length) -> {
            unpacked.write(chunk, 0, length);
            if (unpacked.size() > most) {
                throw Refusal.UNPACKS.refused();
            }
        });
        return unpacked.toByteArray();
    }

    /** How large it gets, up to a limit; what is no packed stream at all counts as nothing. */
    static long sizeOf(byte[] file, int at, int packed, long most) {
        long[] size = {0};
        try {
            inflate(new Inflater(), file, at, packed, (chunk, length) -> {
                size[0] += length;
                if (size[0] > most) {
                    throw Refusal.UNPACKS.refused();
                }
            });
        } catch (NotPacked e) {
            return size[0];
        }
        return size[0];
    }

    private static void inflate(Inflater inflater, byte[] file, int at, int packed, Chunk taken) {
        byte[] chunk = new byte[1 << 16];
        try {
            inflater.setInput(file, at, packed);
            while (!inflater.finished()) {
                int length = inflater.inflate(chunk);
                if (length == 0 && !inflater.finished()) {
                    throw new NotPacked();
                }
                taken.accept(chunk, length);
            }
        } catch (DataFormatException e) {
            throw new NotPacked();
        } finally {
            inflater.end();
        }
    }

    private interface Chunk {
        void accept(byte[] chunk, int length);
    }

    /** The bytes are not what they should be; nobody is told, the caller knows what that means. */
    static final class NotPacked extends RuntimeException {
        private NotPacked() {
            super("Not a packed stream", null, false, false);
        }
    }
}
