package az.icma.files;

import java.util.Arrays;
import java.util.stream.Stream;

import static az.icma.files.Refusal.DAMAGED;
import static az.icma.files.Refusal.PIXELS;
import static az.icma.files.Refusal.TWO_THINGS;
import static az.icma.files.Refusal.UNPACKS;
import static az.icma.files.SmallFiles.bytes;
import static az.icma.files.SmallFiles.joined;
import static az.icma.files.SmallFiles.packed;

/** Pictures that burst, or are something else as well. */
final class HostilePictures {

    private static final int COMMENT = 0xfe;

    private HostilePictures() {}

    static Stream<HostileFile> all() {
        return Stream.of(
                HostileFile.of(
                        PIXELS,
                        "a PNG of three thousand million points",
                        "a.png",
                        () -> SmallFiles.pngOf(60_000, 60_000)),
                HostileFile.of(PIXELS, "a PNG with a negative size", "a.png", () -> SmallFiles.pngOf(-1, 1)),
                HostileFile.of(PIXELS, "a JPEG of four thousand million points", "a.jpg", HostilePictures::hugeJpeg),
                HostileFile.of(PIXELS, "a WebP of many points", "a.webp", () -> SmallFiles.webp(16_384, 16_384)),
                HostileFile.of(
                        UNPACKS,
                        "a PNG with notes that grow",
                        "a.png",
                        () -> SmallFiles.pngWith("zTXt", joined(bytes("a\0\0"), packed(new byte[20 << 20])))),
                HostileFile.of(
                        UNPACKS,
                        "a PNG with colours that grow",
                        "a.png",
                        () -> SmallFiles.pngWith("iCCP", joined(bytes("a\0\0"), packed(new byte[20 << 20])))),
                HostileFile.of(
                        TWO_THINGS,
                        "a photograph that is an archive too",
                        "a.jpg",
                        () -> joined(
                                SmallFiles.picture("jpeg"),
                                new Archive().with("a.exe", "MZ").bytes())),
                HostileFile.of(
                        TWO_THINGS,
                        "a photograph that is a page too",
                        "a.jpg",
                        () -> SmallFiles.photo(COMMENT, "*/=<ScRipt>alert(1)</script>")),
                HostileFile.of(
                        TWO_THINGS,
                        "a photograph that is a paper too",
                        "a.jpg",
                        () -> SmallFiles.photo(COMMENT, "%PDF-1.7 1 0 obj")),
                HostileFile.of(
                        TWO_THINGS,
                        "a PNG that is a program of a server too",
                        "a.png",
                        () -> joined(SmallFiles.picture("png"), bytes("<?php system($_GET[0]);"))),
                HostileFile.of(
                        DAMAGED,
                        "a photograph that is cut off",
                        "a.jpg",
                        () -> Arrays.copyOf(SmallFiles.picture("jpeg"), 100)),
                HostileFile.of(
                        DAMAGED, "a PNG that is cut off", "a.png", () -> Arrays.copyOf(SmallFiles.picture("png"), 40)),
                HostileFile.of(DAMAGED, "a PNG with a part longer than itself", "a.png", HostilePictures::tooLongPart),
                HostileFile.of(
                        DAMAGED, "a WebP that is cut off", "a.webp", () -> Arrays.copyOf(SmallFiles.webp(9, 9), 18)));
    }

    private static byte[] hugeJpeg() {
        byte[] photo = SmallFiles.picture("jpeg");
        for (int at = 2; at < photo.length - 9; at++) {
            if (photo[at] == (byte) 0xff && photo[at + 1] == (byte) 0xc0) {
                Arrays.fill(photo, at + 5, at + 9, (byte) 0xff);
            }
        }
        return photo;
    }

    private static byte[] tooLongPart() {
        byte[] png = SmallFiles.picture("png");
        Arrays.fill(png, 33, 36, (byte) 0x7f);
        return png;
    }
}
