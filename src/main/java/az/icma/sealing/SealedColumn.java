package az.icma.sealing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where sealed values of one kind stand, and how they are written as text. A value that was sealed for one column does
 * not open in another.
 */
public final class SealedColumn<T> {

    private static final String BETWEEN = "\n";

    private final String table;
    private final String column;
    private final Function<T, String> written;
    private final Function<String, T> read;

    private SealedColumn(String table, String column, Function<T, String> written, Function<String, T> read) {
        this.table = table;
        this.column = column;
        this.written = written;
        this.read = read;
    }

    public static <T> SealedColumn<T> of(
            String table, String column, Function<T, String> written, Function<String, T> read) {
        return new SealedColumn<>(table, column, written, read);
    }

    public static SealedColumn<String> ofText(String table, String column) {
        return of(table, column, text -> text, text -> text);
    }

    /** For texts of one line each. */
    public static SealedColumn<List<String>> ofLines(String table, String column) {
        return of(
                table,
                column,
                lines -> lines.stream().collect(Collectors.joining(BETWEEN)),
                text -> text.isEmpty() ? List.of() : Arrays.asList(text.split(BETWEEN)));
    }

    String place() {
        return table + "|" + column;
    }

    String write(T value) {
        return written.apply(value);
    }

    T read(String text) {
        return read.apply(text);
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
