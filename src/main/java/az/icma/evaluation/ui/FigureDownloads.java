package az.icma.evaluation.ui;

import az.icma.evaluation.FigureExports;
import az.icma.evaluation.FigureExports.Format;
import az.icma.security.ProofNeeded;
import az.icma.shared.Refused;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import jakarta.servlet.http.HttpServletResponse;

/** Sheets given out as files, each remembered before it leaves. */
@Component
class FigureDownloads {

    private static final String CSV = "text/csv; charset=utf-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FigureExports exports;

    FigureDownloads(FigureExports exports) {
        this.exports = exports;
    }

    FigureFile button(String text) {
        return new FigureFile(text, exports::allow);
    }

    /**
     * @param name of the file, without its ending
     * @param codes the question as the address of the page says it
     * @param sheet asked anew at each download, so that nobody whose access ended gets what the page still shows
     */
    DownloadHandler of(Format format, String name, Map<String, String> codes, Supplier<FigureSheet> sheet) {
        return DownloadHandler.fromInputStream(event -> {
            FigureSheet asked = sheet.get();
            try {
                exports.record(format, codes, asked.rows().size());
            } catch (ProofNeeded old) {
                return DownloadResponse.error(HttpServletResponse.SC_FORBIDDEN);
            } catch (Refused tooMany) {
                return DownloadResponse.error(HttpStatus.TOO_MANY_REQUESTS.value());
            }
            byte[] bytes = format == Format.CSV ? asked.csv() : asked.xlsx();
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    name + "." + format.name().toLowerCase(Locale.ROOT),
                    format == Format.CSV ? CSV : XLSX,
                    bytes.length);
        });
    }
}
