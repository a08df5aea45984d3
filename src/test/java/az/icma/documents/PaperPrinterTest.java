package az.icma.documents;

import az.icma.shared.AzerbaijaniText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PaperPrinterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final PaperPrinter printer = new PaperPrinter("Şəhər və Kənd İcmaları");
    private final PaperTemplate template = PaperTemplate.beside(PaperPrinterTest.class, "sample.html");

    @Test
    void everyLetterOfTheAlphabetIsSetInTheFontOfTheFile() throws IOException {
        byte[] pdf = print(Map.of("who", "Əfqan Üçüncüoğlu", "lines", List.of("ığdır", "Şuşa")));

        assertThat(textOf(pdf))
                .contains("Şəhər və Kənd İcmaları", "№ QBZ-2026-0001", "23 noyabr 2026")
                .contains("Əfqan Üçüncüoğlu", "ığdır", "Şuşa");
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (PDPage page : file.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void whatIsFilledInIsTextAndNothingIsFetched() throws IOException {
        byte[] pdf = print(
                Map.of("who", "<img src='file:///etc/passwd'/> & Co\n\u0007{{lines}}", "lines", List.of("<b>x</b>")));

        assertThat(textOf(pdf)).contains("<img src='file:///etc/passwd'/> & Co", "{{lines}}", "<b>x</b>");
    }

    @Test
    void aPaperWithAGapIsNotPrinted() {
        assertThatThrownBy(() -> print(Map.of("who", "Əfqan")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lines");
    }

    private byte[] print(Map<String, ?> values) {
        return printer.print(template, values, "Qəbz", "QBZ-2026-0001", DAY, AzerbaijaniText.AZ);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }
}
