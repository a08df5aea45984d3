package az.icma.files;

import az.icma.shared.Refused;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;

import static az.icma.files.Archive.open;
import static az.icma.files.SmallFiles.joined;
import static az.icma.files.SmallFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What people really send is taken; what is not on the list is not. The attacks are in {@link HostileAttachmentsTest}. */
class AttachmentInspectionTest {

    static Stream<Ordinary> ordinary() {
        return Stream.of(
                new Ordinary("a letter from Word", "ərizə.DOCX", AcceptedType.DOCX, AttachmentInspectionTest::letter),
                new Ordinary("a table from Excel", "siyahı.xlsx", AcceptedType.XLSX, AttachmentInspectionTest::table),
                new Ordinary(
                        "a table that we made ourselves",
                        "list.xlsx",
                        AcceptedType.XLSX,
                        AttachmentInspectionTest::export),
                new Ordinary(
                        "a letter from LibreOffice",
                        "ərizə.odt",
                        AcceptedType.ODT,
                        AttachmentInspectionTest::openLetter),
                new Ordinary(
                        "a table with a diagram", "hesabat.ods", AcceptedType.ODS, AttachmentInspectionTest::diagram),
                new Ordinary("a paper", "qərar №4 (skan).docx.pdf", AcceptedType.PDF, SmallFiles::pdf),
                new Ordinary("a form to fill in", "forma.pdf", AcceptedType.PDF, AttachmentInspectionTest::form),
                new Ordinary(
                        "a paper with a link",
                        "link.pdf",
                        AcceptedType.PDF,
                        () -> SmallFiles.pdf("", "<< /S /URI /URI (https://e-gov.az) >>")),
                new Ordinary(
                        "a paper that may not be changed", "əmr.pdf", AcceptedType.PDF, () -> SmallFiles.lockedPdf("")),
                new Ordinary(
                        "a photograph with the place in it",
                        "IMG_2041.JPG",
                        AcceptedType.JPEG,
                        () -> SmallFiles.photo(0xe1, "Exif\0\0MM\0*\0\0\0\b")),
                new Ordinary(
                        "a photograph with a second one behind",
                        "a.jpeg",
                        AcceptedType.JPEG,
                        () -> joined(SmallFiles.picture("jpeg"), SmallFiles.picture("jpeg"))),
                new Ordinary(
                        "a picture of a screen", "Ekran 10.15.png", AcceptedType.PNG, () -> SmallFiles.picture("png")),
                new Ordinary(
                        "a picture from a messenger",
                        "photo.webp",
                        AcceptedType.WEBP,
                        () -> SmallFiles.webp(1200, 1600)),
                new Ordinary("a note", "qeyd.txt", AcceptedType.TEXT, () -> utf8("Hörmətli sədr, 2 < 3 & «sual»")),
                new Ordinary("an old note in Cyrillic", "a.txt", AcceptedType.TEXT, () -> "Уважаемый председатель"
                        .getBytes(Charset.forName("windows-1251"))),
                new Ordinary("a note from the notepad", "a.txt", AcceptedType.TEXT, () -> "\uFEFFHörmətli sədr"
                        .getBytes(StandardCharsets.UTF_16LE)),
                new Ordinary(
                        "a list with numbers, phones and sums",
                        "list.csv",
                        AcceptedType.CSV,
                        () -> utf8("ad;tel;borc;cəm\nƏli;+994501234567;-40;=SUM(A1:A2)\n@ali;\"=A1\"\n")));
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void takesWhatPeopleReallySend(Ordinary file) {
        AttachmentInspection.Inspected taken =
                AttachmentInspection.inspect(file.content().get(), file.name());

        assertThat(taken.type()).isEqualTo(file.type());
        assertThat(taken.name()).isEqualTo(file.name());
    }

    @ParameterizedTest
    @CsvSource({
        "letter.pdf,<html><script>alert(1)</script></html>",
        "page.txt,<!DOCTYPE html><html><body>text</body></html>",
        "picture.svg,<svg xmlns='http://www.w3.org/2000/svg'/>",
        "run.exe,MZ program"
    })
    void refusesWhatIsNotOnTheListOrPretends(String name, String content) {
        refuses(utf8(content), name, Refusal.KIND);
    }

    @Test
    void refusesAnArchiveThatIsOnlyCalledADocument() {
        refuses(new Archive().with("evil.class", "1").bytes(), "letter.docx", Refusal.KIND);
    }

    @Test
    void refusesADocumentWithMacros() {
        refuses(Archive.docx().with("word/vbaProject.bin", "1").bytes(), "letter.docx", Refusal.MACROS);
    }

    private static void refuses(byte[] file, String name, Refusal refusal) {
        assertThatThrownBy(() -> AttachmentInspection.inspect(file, name))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.textKey()).isEqualTo("files.Refusal." + refusal));
    }

    private static byte[] letter() {
        return Archive.docx()
                .with(
                        "word/_rels/document.xml.rels",
                        Archive.relations(
                                Archive.relation("styles", "styles.xml", ""),
                                Archive.relation("image", "media/image1.png", ""),
                                Archive.relation("hyperlink", "https://e-gov.az/", "TargetMode='External'"),
                                Archive.relation(
                                        "hyperlink2/hyperlink", "mailto:a@example.az", "TargetMode='External'")))
                .with(
                        "word/document.xml",
                        Archive.word(Archive.field(" HYPERLINK ", "\"https://e-gov.az/\" ") + Archive.field(" PAGE ")
                                + "<v:imagedata r:id='r1'/>"))
                .with("word/styles.xml", "<styles/>")
                .with("word/settings.xml", "<settings/>")
                .with("word/media/image1.png", SmallFiles.picture("png"))
                .with("docProps/core.xml", "<core>Ayten</core>")
                .with("customXml/item1.xml", "<a/>")
                .bytes();
    }

    private static byte[] table() {
        return Archive.xlsx()
                .with("xl/printerSettings/printerSettings1.bin", "printer")
                .with("xl/worksheets/sheet2.xml", Archive.sheet("IF(A1&gt;0,VLOOKUP(A1,Sheet1!A:B,2),\"|\")"))
                .bytes();
    }

    private static byte[] export() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Icma", "1.0")) {
            workbook.newWorksheet("1").value(0, 0, "Hörmətli");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] openLetter() {
        return Archive.odt()
                .with(
                        "content.xml",
                        open("<text:a xlink:href='https://e-gov.az'>e-gov</text:a>"
                                + "<draw:image xlink:href='Pictures/1.png'/><text:a xlink:href='#bookmark'>1</text:a>"))
                .with("meta.xml", open("<meta:template xlink:href='../../Templates/letter.ott'/>"))
                .with("Pictures/1.png", SmallFiles.picture("png"))
                .with("Thumbnails/thumbnail.png", SmallFiles.picture("png"))
                .with("Configurations2/accelerator/", "")
                .with("Configurations2/images/a.xml", "")
                .bytes();
    }

    private static byte[] diagram() {
        return Archive.ods()
                .with(
                        "content.xml",
                        open("<draw:object xlink:href='./Object 1'/>"
                                + "<draw:image xlink:href='./ObjectReplacements/Object 1'/>"))
                .with("Object 1/content.xml", open(""))
                .with("ObjectReplacements/Object 1", "picture")
                .bytes();
    }

    private static byte[] form() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            PDAcroForm form = new PDAcroForm(document);
            PDTextField name = new PDTextField(form);
            name.setPartialName("ad");
            form.getFields().add(name);
            document.getDocumentCatalog().setAcroForm(form);
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Ordinary(String what, String name, AcceptedType type, Supplier<byte[]> content) {

        @Override
        public String toString() {
            return what;
        }
    }
}
