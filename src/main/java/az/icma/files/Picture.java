package az.icma.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Size of a picture as its head tells it; nothing is decoded, because decoding is what a bomb waits for. */
final class Picture {

    /** More than the best cameras of phones make. */
    static final long MOST_PIXELS = 120_000_000;

    /** Notes and colour profiles of a PNG are packed as well. */
    private static final long LARGEST_NOTE = 8 << 20;

    private Picture() {}

    static void check(byte[] content) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            long pixels = Magic.PNG.opens(content) ? png(bytes) : Magic.JPEG.opens(content) ? jpeg(bytes) : webp(bytes);
            if (pixels == 0) {
                throw Refusal.DAMAGED.refused();
            }
            checkPixels(pixels);
        } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            throw Refusal.DAMAGED.refused();
        }
    }

    static void checkPixels(long pixels) {
        if (pixels < 0 || pixels > MOST_PIXELS) {
            throw Refusal.PIXELS.refused();
        }
    }

    private static long png(ByteBuffer bytes) {
        long pixels = 0;
        for (int at = 8; at + 12 <= bytes.limit(); ) {
            int length = bytes.getInt(at);
            if (length < 0 || length > bytes.limit() - at - 12) {
                throw Refusal.DAMAGED.refused();
            }
            switch (name(bytes, at + 4)) {
                case "IHDR" -> pixels = area(bytes.getInt(at + 8), bytes.getInt(at + 12));
                case "zTXt", "iCCP" -> checkNote(bytes, at + 8, length);
                case "IEND" -> {
                    return pixels;
                }
                default -> {}
            }
            at += 12 + length;
        }
        throw Refusal.DAMAGED.refused();
    }

    /** A keyword, a zero, the way it is packed, and what is packed. */
    private static void checkNote(ByteBuffer bytes, int at, int length) {
        int end = at;
        while (end < at + length && bytes.get(end) != 0) {
            end++;
        }
        if (end + 2 < at + length) {
            Unpacking.sizeOf(bytes.array(), end + 2, at + length - end - 2, LARGEST_NOTE);
        }
    }

    private static long jpeg(ByteBuffer bytes) {
        for (int at = 2; ; ) {
            int marker = bytes.get(at + 1) & 0xff;
            if (bytes.get(at) != (byte) 0xff || marker == 0xda || marker == 0xd9) {
                throw Refusal.DAMAGED.refused();
            }
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (isFrame(marker)) {
                return area(bytes.getShort(at + 7) & 0xffff, bytes.getShort(at + 5) & 0xffff);
            }
            at += 2 + (bytes.getShort(at + 2) & 0xffff);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static long webp(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (!name(bytes, 8).equals("WEBP")) {
            throw Refusal.DAMAGED.refused();
        }
        return switch (name(bytes, 12)) {
            case "VP8X" -> area((bytes.getInt(24) & 0xffffff) + 1, (bytes.getInt(26) >>> 8 & 0xffffff) + 1);
            case "VP8L" -> area((bytes.getInt(21) & 0x3fff) + 1, (bytes.getInt(21) >>> 14 & 0x3fff) + 1);
            case "VP8 " -> area(bytes.getShort(26) & 0x3fff, bytes.getShort(28) & 0x3fff);
            default -> throw Refusal.DAMAGED.refused();
        };
    }

    private static long area(int width, int height) {
        return width < 0 || height < 0 ? -1 : (long) width * height;
    }

    private static String name(ByteBuffer bytes, int at) {
        byte[] name = new byte[4];
        bytes.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
