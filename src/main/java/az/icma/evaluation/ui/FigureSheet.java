package az.icma.evaluation.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.lang.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table to be taken along: what it is about, its columns with HXL tags, its rows. The same cells as CSV and as XLSX.
 *
 * @param about lines that say what is counted, what was asked and of which moment it is
 * @param rows texts and numbers; empty cells are null
 */
record FigureSheet(String name, List<String> about, List<String> columns, List<String> tags, List<List<Object>> rows) {

    /** With these a spreadsheet begins a formula. */
    private static final String FORMULA = "=+-@\t\r";

    /** For spreadsheets that would otherwise take UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** No text becomes a formula when the file is opened. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    byte[] csv() {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            about.forEach(line -> csv.writeRecord(harmless(line)));
            csv.writeRecord(columns);
            csv.writeRecord(tags);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(FigureSheet::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number ? value.toString() : harmless(value.toString());
    }

    byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Icma", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            int line = 0;
            for (String text : about) {
                sheet.value(line++, 0, harmless(text));
            }
            line = write(sheet, line, List.copyOf(columns));
            sheet.range(line - 1, 0, line - 1, columns.size() - 1)
                    .style()
                    .bold()
                    .set();
            line = write(sheet, line, List.copyOf(tags));
            for (List<Object> row : rows) {
                line = write(sheet, line, row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static int write(Worksheet sheet, int line, List<?> row) {
        for (int column = 0; column < row.size(); column++) {
            Object value = row.get(column);
            if (value instanceof Number number) {
                sheet.value(line, column, number);
            } else if (value != null) {
                sheet.value(line, column, harmless(value.toString()));
            }
        }
        return line + 1;
    }
}
