package az.icma.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Prints papers: the sheet of the organisation around the words of a template, as PDF. */
@Component
public class PaperPrinter {

    private static final PaperTemplate SHEET = PaperTemplate.beside(PaperPrinter.class, "sheet.html");
    private static final String FONT = "DejaVu Sans";

    static {
        // It would tell the words of a paper to the log.
        XRLog.setLoggingEnabled(false);
    }

    private final String organisation;

    PaperPrinter(@Value("${icma.organisation}") String organisation) {
        this.organisation = organisation;
    }

    /**
     * @param words filled with the given values, which are text
     * @param title stands above them and in the properties of the file
     * @param number of the register in which the paper stands
     */
    public byte[] print(
            PaperTemplate words, Map<String, ?> values, String title, String number, LocalDate day, Locale language) {
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("language", language.getLanguage());
        sheet.put("organisation", organisation);
        sheet.put("title", title);
        sheet.put("number", number);
        sheet.put("day", DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day));
        return pdf(SHEET.filled(sheet).replace("<!-- words -->", words.filled(values)));
    }

    private static byte[] pdf(String html) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(font("DejaVuSans.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(font("DejaVuSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                    .useUriResolver((base, uri) -> null)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withHtmlContent(html, null)
                    .withProducer("İcma")
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A paper could not be printed", e);
        }
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> PaperPrinter.class.getResourceAsStream(file);
    }
}
