package az.icma.files;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static az.icma.files.Refusal.DAMAGED;
import static az.icma.files.Refusal.ENCRYPTED;
import static az.icma.files.Refusal.TWO_THINGS;
import static az.icma.files.Refusal.UNPACKS;

/** Archives whose directory and content disagree, and bombs. */
final class HostileArchives {

    private HostileArchives() {}

    static Stream<HostileFile> all() {
        return Stream.of(
                docx(UNPACKS, "a part that grows a thousand times", () -> Archive.docx()
                        .with("word/media/a.emf", new byte[30 << 20])
                        .bytes()),
                docx(UNPACKS, "many parts that grow together", HostileArchives::manyLargeParts),
                docx(UNPACKS, "parts without number", HostileArchives::manyParts),
                docx(UNPACKS, "parts that share their bytes", () -> Archive.docx()
                        .overlapping()),
                docx(TWO_THINGS, "a part that the directory hides", () -> Archive.docx()
                        .with("evil.bin", "x".repeat(99))
                        .hidingTheLast()),
                docx(ENCRYPTED, "a locked part", () -> Archive.docx()
                        .with("a.xml", "<a/>")
                        .withEntry(8, 1)),
                docx(DAMAGED, "a part packed in an unknown way", () -> Archive.docx()
                        .with("a.xml", "<a/>")
                        .withEntry(10, 99)),
                docx(DAMAGED, "a part that is a link", () -> Archive.docx()
                        .with("a.xml", "<a/>")
                        .withEntry(40, 0xA1FF)),
                docx(DAMAGED, "a part whose checksum is another", () -> Archive.docx()
                        .with("a.xml", "<a/>")
                        .withEntry(16, 7)),
                docx(DAMAGED, "a part with two names", () -> Archive.docx()
                        .with("a.xml", "<a/>")
                        .withEntry(46, 'b' | '.' << 8)),
                docx(DAMAGED, "a part that climbs out", () -> Archive.docx()
                        .with("../../etc/cron.d/a", "1")
                        .bytes()),
                docx(DAMAGED, "a part of the whole computer", () -> Archive.docx()
                        .with("/etc/passwd", "1")
                        .bytes()),
                docx(DAMAGED, "two parts of one name", () -> Archive.docx()
                        .with("WORD/DOCUMENT.XML", "<a/>")
                        .bytes()),
                docx(
                        DAMAGED,
                        "a document that is cut off",
                        () -> Arrays.copyOf(Archive.docx().bytes(), 400)));
    }

    private static byte[] manyLargeParts() {
        byte[] half = new byte[40 << 20];
        for (int i = 0; i < half.length; i += 97) {
            half[i] = (byte) (i * 31 >>> 7);
        }
        Archive archive = Archive.docx();
        IntStream.range(0, 5).forEach(i -> archive.with("word/media/" + i + ".emf", half));
        return archive.bytes();
    }

    private static byte[] manyParts() {
        Archive archive = Archive.docx();
        IntStream.range(0, 5_001).forEach(i -> archive.with("word/" + i + ".xml", "<a/>"));
        return archive.bytes();
    }

    private static HostileFile docx(Refusal refusal, String attack, Supplier<byte[]> content) {
        return HostileFile.of(refusal, attack, "letter.docx", content);
    }
}
