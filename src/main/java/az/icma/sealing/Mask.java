package az.icma.sealing;

import java.util.function.UnaryOperator;

/** Forms in which a value can be recognised by whoever knows it, and not be read by others. */
final class Mask {

    static final UnaryOperator<String> NONE = value -> value;

    /** Of one length whatever it hides. */
    static final UnaryOperator<String> ALL = value -> Mask.HIDDEN;

    private static final String DOT = "•";
    private static final String HIDDEN = DOT.repeat(6);
    private static final String HOME = "+994";
    private static final int KNOWN_END = 2;

    private Mask() {}

    static String phone(String stored) {
        if (stored.length() <= HOME.length() + KNOWN_END) {
            return HIDDEN;
        }
        return (stored.startsWith(HOME) ? HOME + " •• ••• •• " : HIDDEN + " ") + end(stored);
    }

    static String email(String address) {
        int at = address.indexOf('@');
        int dot = address.lastIndexOf('.');
        return at < 1 || dot < at ? HIDDEN : address.charAt(0) + "•••@•••" + address.substring(dot);
    }

    static String fin(String fin) {
        return fin.length() <= KNOWN_END ? HIDDEN : DOT.repeat(fin.length() - KNOWN_END) + end(fin);
    }

    private static String end(String value) {
        return value.substring(value.length() - KNOWN_END);
    }
}
