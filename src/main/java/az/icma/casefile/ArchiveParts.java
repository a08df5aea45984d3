package az.icma.casefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of the parts of a ZIP archive as its directory has them, read in memory: nothing of it reaches a disk. */
final class ArchiveParts {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private ArchiveParts() {}

    /** Nothing if this is no whole archive. */
    static Optional<List<String>> of(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = endOf(bytes);
        if (end < 0) {
            return Optional.empty();
        }
        int entries = bytes.getShort(end + 10) & 0xffff;
        long at = bytes.getInt(end + 16) & 0xffffffffL;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            if (at + 46 > end || bytes.getInt((int) at) != ENTRY) {
                return Optional.empty();
            }
            int place = (int) at;
            int name = bytes.getShort(place + 28) & 0xffff;
            int extra = bytes.getShort(place + 30) & 0xffff;
            int comment = bytes.getShort(place + 32) & 0xffff;
            if (at + 46 + name > end) {
                return Optional.empty();
            }
            names.add(new String(archive, place + 46, name, StandardCharsets.UTF_8));
            at += 46L + name + extra + comment;
        }
        return Optional.of(names);
    }

    private static int endOf(ByteBuffer bytes) {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes.getInt(at) == END_OF_DIRECTORY) {
                return at;
            }
        }
        return -1;
    }
}
