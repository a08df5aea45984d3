package az.icma.files;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a document points to. */
final class Links {

    private static final Pattern SCHEME = Pattern.compile("^\\s*([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern OF_ANOTHER_COMPUTER = Pattern.compile("^\\s*[/\\\\]{2}");

    private Links() {}

    /** A link that somebody has to press, and that opens a page or a letter; or a place within the same document. */
    static boolean isOrdinary(String target) {
        Matcher scheme = SCHEME.matcher(target);
        if (scheme.find()) {
            return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
                case "http", "https", "mailto", "tel" -> true;
                default -> false;
            };
        }
        return !OF_ANOTHER_COMPUTER.matcher(target).find();
    }

    /** Something that is loaded without a question, and lies in the same document. */
    static boolean isInside(String target) {
        return !SCHEME.matcher(target).find()
                && !target.startsWith("/")
                && !target.contains("\\")
                && !target.contains("..");
    }
}
