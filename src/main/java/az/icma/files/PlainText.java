package az.icma.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Notes and tables without any layout. */
final class PlainText {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n\\f\\x80-\\x9f]]");

    /** Cells as a table program sees them, whatever parts them. */
    private static final Pattern CELLS = Pattern.compile("[,;\\t\\r\\n]+");

    private static final Pattern FORMULA = Pattern.compile("[\\s\"']*[=+@-].*", Pattern.DOTALL);

    private PlainText() {}

    static void check(byte[] content, AcceptedType type) {
        String text = new String(content, charset(content));
        if (CONTROLS.matcher(text).find()) {
            throw Refusal.KIND.refused();
        }
        if (type == AcceptedType.CSV) {
            CELLS.splitAsStream(text)
                    .filter(cell -> FORMULA.matcher(cell).matches())
                    .forEach(Formulas::refuse);
        }
    }

    /** Old files are in one of many eight-bit alphabets: for what is looked for here they are alike. */
    private static Charset charset(byte[] content) {
        if (content.length > 1 && content[0] == (byte) 0xff && content[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (content.length > 1 && content[0] == (byte) 0xfe && content[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.ISO_8859_1;
    }
}
