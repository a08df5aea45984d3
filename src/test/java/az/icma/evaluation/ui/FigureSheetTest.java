package az.icma.evaluation.ui;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;

import static org.assertj.core.api.Assertions.assertThat;

class FigureSheetTest {

    private static final FigureSheet SHEET = new FigureSheet(
            "Tarixçə",
            List.of("Dövr: 2026", "=HYPERLINK(\"http://example.org\")"),
            List.of("Qrup", "Başlanıb"),
            List.of("#meta+label", "#indicator+started+num"),
            List.of(Arrays.asList("Şəki, \"mərkəz\"", 12), Arrays.asList("@sum", null), Arrays.asList("gizli", -3.5)));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+994", "-1", "@sum", "\tx", "\rx"})
    void aTextThatASpreadsheetWouldReckonIsMarkedAsText(String text) {
        assertThat(FigureSheet.harmless(text)).isEqualTo("'" + text);
    }

    @Test
    void aCommaSeparatedFileSaysWhatItIsAboutThenColumnsTagsAndRows() {
        String text = new String(SHEET.csv(), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF");
        assertThat(text.substring(1).lines())
                .containsExactly(
                        "Dövr: 2026",
                        "\"'=HYPERLINK(\"\"http://example.org\"\")\"",
                        "Qrup,Başlanıb",
                        "\"#meta+label\",#indicator+started+num",
                        "\"Şəki, \"\"mərkəz\"\"\",12",
                        "'@sum,",
                        "gizli,-3.5");
    }

    @Test
    void aWorkbookHoldsNumbersAsNumbersAndNoFormula() throws IOException {
        String sheet = entry("xl/worksheets/sheet1.xml");
        String texts = entry("xl/sharedStrings.xml");

        assertThat(sheet).contains("<v>12</v>", "<v>-3.5</v>").doesNotContain("<f>");
        assertThat(HtmlUtils.htmlUnescape(texts).replace("&apos;", "'")).contains("Başlanıb", "'@sum");
    }

    private String entry(String name) throws IOException {
        Path book = Files.write(folder.resolve("figures.xlsx"), SHEET.xlsx());
        try (ZipFile zip = new ZipFile(book.toFile());
                InputStream entry = zip.getInputStream(zip.getEntry(name))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
