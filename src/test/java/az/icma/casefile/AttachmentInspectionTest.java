package az.icma.casefile;

import az.icma.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AttachmentInspectionTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"letter.pdf,%PDF-1.7 text,PDF", "note.txt,Hörmətli sədr,TEXT", "list.csv,'ad;yaş\nƏli;40\n',CSV"})
    void knowsAFileByItsContent(String name, String content, AttachmentType type) throws IOException {
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
    void refusesWhatIsNotOnTheListOrPretends(String name, String content) throws IOException {
        Path file = file(content);

        refuses(file, name);
    }

    @Test
    void refusesAnArchiveThatIsOnlyCalledADocument() throws IOException {
        refuses(archive("evil.class"), "letter.docx");
    }

    @Test
    void refusesADocumentWithMacros() throws IOException {
        refuses(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "letter.docx");
    }

    private static void refuses(Path file, String name) {
        assertThatThrownBy(() -> AttachmentInspection.typeOf(file, name))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                        .isEqualTo("casefile.attachment.error.type"));
    }

    private Path file(String content) throws IOException {
        return Files.write(folder.resolve("received"), content.getBytes(StandardCharsets.UTF_8));
    }

    private Path archive(String... entries) throws IOException {
        Path file = folder.resolve("archive");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(1);
                zip.closeEntry();
            }
        }
        return file;
    }
}
