package az.icma.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files as people send them, and the tricks that are played with them. */
final class FileName {

    private static final int LONGEST = 200;

    /** Invisible signs turn or hide the end of a name; the others are paths and streams to some computers. */
    private static final Pattern MISLEADING = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])\\s*(\\..*)?");

    /** Names that some computers show without their last end: "bill.exe.pdf" would look like a program. */
    private static final Pattern PROGRAM_BEFORE_THE_END = Pattern.compile(
            "(?i).*\\.(exe|scr|pif|bat|cmd|js|jse|vbs|vbe|wsf|hta|lnk|jar|msi|ps1|reg|dll|apk|sh|html?|svg)\\s*\\.[^.]*");

    private FileName() {}

    static String plain(String name) {
        if (name.length() > LONGEST) {
            throw Refusal.LONG_NAME.refused();
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        if (MISLEADING.matcher(plain).find()
                || DEVICE.matcher(plain).matches()
                || PROGRAM_BEFORE_THE_END.matcher(plain).matches()
                || plain.startsWith(".")
                || plain.endsWith(".")) {
            throw Refusal.NAME.refused();
        }
        return plain;
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
