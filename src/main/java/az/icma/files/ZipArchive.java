package az.icma.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The parts of a document that is a ZIP archive, read in memory: nothing of it reaches a disk. Directory and contents must
 * say the same, because some programs read the one and some the other.
 */
final class ZipArchive {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 150L << 20;

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;

    /** Between two parts stands the length of the first again, at most. */
    private static final int LARGEST_GAP = 24;

    private static final int ENCRYPTED = 1;
    private static final int LINK = 0xA000;

    private final ByteBuffer bytes;
    private final List<Part> parts = new ArrayList<>();
    private long unpacked;

    ZipArchive(byte[] archive) {
        bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = endOf(bytes);
        try {
            readDirectory(end);
        } catch (IndexOutOfBoundsException | IllegalArgumentException contradiction) {
            throw Refusal.DAMAGED.refused();
        }
    }

    /** Whether a program that looks for archives from their end would take it for one. */
    static boolean endsAsOne(byte[] content) {
        return endOf(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN)) >= 0;
    }

    List<Part> parts() {
        return parts;
    }

    boolean has(String name) {
        return parts.stream().anyMatch(part -> part.name.equals(name));
    }

    byte[] unpack(Part part) {
        byte[] content = contentOf(part);
        unpacked += content.length;
        if (unpacked > MOST_UNPACKED) {
            throw Refusal.UNPACKS.refused();
        }
        CRC32 sum = new CRC32();
        sum.update(content);
        if ((int) sum.getValue() != part.sum) {
            throw Refusal.DAMAGED.refused();
        }
        return content;
    }

    private byte[] contentOf(Part part) {
        try {
            return Unpacking.of(bytes.array(), part.at, part.packed, part.deflated);
        } catch (Unpacking.NotPacked e) {
            throw Refusal.DAMAGED.refused();
        }
    }

    private void readDirectory(int end) {
        if (end < 0) {
            throw Refusal.DAMAGED.refused();
        }
        int entries = bytes.getShort(end + 10) & 0xffff;
        if (entries > MOST_PARTS) {
            throw Refusal.UNPACKS.refused();
        }
        int directory = bytes.getInt(end + 16);
        int at = directory;
        for (int i = 0; i < entries; i++) {
            demand(at >= 0 && bytes.getInt(at) == ENTRY);
            parts.add(part(at));
            at += ENTRY_LENGTH
                    + (bytes.getShort(at + 28) & 0xffff)
                    + (bytes.getShort(at + 30) & 0xffff)
                    + (bytes.getShort(at + 32) & 0xffff);
        }
        demand(at == end);
        lieOneAfterTheOther(directory);
        namesAreOrdinary();
    }

    private Part part(int entry) {
        int flags = bytes.getShort(entry + 8);
        if ((flags & ENCRYPTED) != 0) {
            throw Refusal.ENCRYPTED.refused();
        }
        int method = bytes.getShort(entry + 10);
        demand(method == 0 || method == 8);
        demand((bytes.getInt(entry + 38) >>> 16 & 0xF000) != LINK);
        String name = text(entry + ENTRY_LENGTH, bytes.getShort(entry + 28) & 0xffff);
        int local = bytes.getInt(entry + 42);
        demand(bytes.getInt(local) == LOCAL);
        int nameLength = bytes.getShort(local + 26) & 0xffff;
        demand(text(local + LOCAL_LENGTH, nameLength).equals(name));
        int content = local + LOCAL_LENGTH + nameLength + (bytes.getShort(local + 28) & 0xffff);
        return new Part(name, local, content, bytes.getInt(entry + 20), method == 8, bytes.getInt(entry + 16));
    }

    /** Parts that share bytes are bombs, and bytes that belong to no part are hidden from whoever reads the directory. */
    private void lieOneAfterTheOther(int directory) {
        int free = 0;
        List<Part> byPlace = new ArrayList<>(parts);
        byPlace.sort((one, other) -> Integer.compare(one.local, other.local));
        for (Part part : byPlace) {
            if (part.local < free || part.packed < 0) {
                throw Refusal.UNPACKS.refused();
            }
            isHidden(part.local - free, free);
            free = Math.addExact(part.at, part.packed);
        }
        demand(free <= directory);
        isHidden(directory - free, free);
    }

    private static void isHidden(int bytesBetween, int after) {
        if (bytesBetween > (after == 0 ? 0 : LARGEST_GAP)) {
            throw Refusal.TWO_THINGS.refused();
        }
    }

    private void namesAreOrdinary() {
        Set<String> seen = new HashSet<>();
        for (Part part : parts) {
            demand(seen.add(part.name.toLowerCase(Locale.ROOT)));
            demand(!part.name.startsWith("/")
                    && part.name.chars().noneMatch(sign -> sign == '\\' || sign == ':' || sign < ' ')
                    && !Arrays.asList(part.name.split("/")).contains(".."));
        }
    }

    private String text(int at, int length) {
        byte[] text = new byte[length];
        bytes.get(at, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw Refusal.DAMAGED.refused();
        }
    }

    /** The record that ends an archive, if its comment reaches just to the end of the file; else -1. */
    private static int endOf(ByteBuffer bytes) {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes.getInt(at) == END && (bytes.getShort(at + 20) & 0xffff) == last - at) {
                return at;
            }
        }
        return -1;
    }

    /** One part and where it lies. */
    record Part(String name, int local, int at, int packed, boolean deflated, int sum) {

        boolean isFolder() {
            return name.endsWith("/");
        }

        String lowerName() {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
