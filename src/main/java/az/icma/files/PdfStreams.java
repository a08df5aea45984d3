package az.icma.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packed streams of a PDF, looked at before anybody reads it: a reader unpacks the ones that hold objects, whatever
 * they unpack to.
 */
final class PdfStreams {

    private static final long MOST_OF_ONE = 64L << 20;
    private static final long MOST_OF_A_PICTURE = 4 * Picture.MOST_PIXELS;
    private static final long MOST_OF_ALL = 600L << 20;
    private static final int LONGEST_DICTIONARY = 1 << 16;

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9a-fA-F]{2})");
    private static final Pattern HOLDS_OBJECTS = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern PACKED_ONCE = Pattern.compile("/Filter\\s*\\[?\\s*/FlateDecode\\s*\\]?\\s*[/>]");
    private static final Pattern PACKED_TWICE =
            Pattern.compile("/(Flate|LZW|RunLength)Decode\\s*/(Flate|LZW|RunLength)Decode");

    private PdfStreams() {}

    static void check(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        long all = 0;
        Matcher stream = STREAM.matcher(text);
        while (stream.find()) {
            String dictionary = dictionaryBefore(text, stream.start());
            boolean holdsObjects = HOLDS_OBJECTS.matcher(dictionary).find();
            boolean packed = dictionary.contains("/Filter");
            if (PACKED_TWICE.matcher(dictionary).find()
                    || holdsObjects
                            && packed
                            && !PACKED_ONCE.matcher(dictionary).find()) {
                throw Refusal.UNPACKS.refused();
            }
            boolean picture = !holdsObjects && PICTURE.matcher(dictionary).find();
            all += Unpacking.sizeOf(
                    content, stream.end(), content.length - stream.end(), picture ? MOST_OF_A_PICTURE : MOST_OF_ONE);
            if (all > MOST_OF_ALL) {
                throw Refusal.UNPACKS.refused();
            }
        }
    }

    /** Names may be written with numbers of signs, to be found by readers and by nobody else. */
    private static String dictionaryBefore(String text, int stream) {
        int from = Math.max(text.lastIndexOf(" obj", stream), stream - LONGEST_DICTIONARY);
        return ESCAPED.matcher(text.substring(Math.max(0, from), stream))
                .replaceAll(
                        sign -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
    }
}
