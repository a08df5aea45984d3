package az.icma.casefile;

import az.icma.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AttachmentInspectionTest {

    @ParameterizedTest
    @CsvSource({"letter.pdf,%PDF-1.7 text,PDF", "note.txt,Hörmətli sədr,TEXT", "list.csv,'ad;yaş\nƏli;40\n',CSV"})
    void knowsAFileByItsContent(String name, String content, AttachmentType type) {
        assertThat(AttachmentInspection.typeOf(file(content), name)).isEqualTo(type);
    }

    @Test
    void knowsAnOfficeDocumentByItsMainPart() throws IOException {
        assertThat(AttachmentInspection.typeOf(archive("[Content_Types].xml", "word/document.xml"), "ərizə.DOCX"))
                .isEqualTo(AttachmentType.DOCX);
    }

    @ParameterizedTest
    @CsvSource({
        "letter.pdf,<html><script>alert(1)</script></html>",
        "page.html,<html><body>text</body></html>",
        "page.txt,<!DOCTYPE html><html><body>text</body></html>",
        "picture.svg,<svg xmlns='http://www.w3.org/2000/svg'/>",
        "run.exe,MZ program",
        "letter.pdf.exe,%PDF-1.7 text",
        "letter,%PDF-1.7 text"
    })
    void refusesWhatIsNotOnTheListOrPretends(String name, String content) {
        refuses(file(content), name);
    }

    @Test
    void refusesAnArchiveThatIsOnlyCalledADocument() throws IOException {
        refuses(archive("evil.class"), "letter.docx");
    }

    @Test
    void refusesADocumentWithMacros() throws IOException {
        refuses(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "letter.docx");
    }

    @Test
    void refusesAnArchiveThatIsCutOff() throws IOException {
        byte[] whole = archive("[Content_Types].xml", "word/document.xml");

        refuses(Arrays.copyOf(whole, whole.length - 10), "letter.docx");
    }

    private static void refuses(byte[] file, String name) {
        assertThatThrownBy(() -> AttachmentInspection.typeOf(file, name))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                        .isEqualTo("casefile.attachment.error.type"));
    }

    private static byte[] file(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(String... entries) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(1);
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
