package az.icma.process;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a variable of a process may hold. Each leaves no room for a name, a phone number or a sentence. */
public enum VariableKind {
    /** Of a person, a case or a record: 36 signs that mean nothing elsewhere. */
    ID {
        @Override
        boolean fits(Object value, Set<String> codes) {
            return value instanceof String text && UNIVERSAL.matcher(text).matches();
        }
    },
    /** One of the codes that the dictionary lists; where it lists none, something that looks like a code. */
    CODE {
        @Override
        boolean fits(Object value, Set<String> codes) {
            return value instanceof String text
                    && (codes.isEmpty() ? CODED.matcher(text).matches() : codes.contains(text));
        }
    },
    /** As ISO writes it. */
    DATE {
        @Override
        boolean fits(Object value, Set<String> codes) {
            try {
                return value instanceof String text
                        && LocalDate.parse(text).toString().equals(text);
            } catch (DateTimeException other) {
                return false;
            }
        }
    },
    MOMENT {
        @Override
        boolean fits(Object value, Set<String> codes) {
            return value instanceof Date;
        }
    },
    /** Smaller than any number of a phone or of a paper. */
    NUMBER {
        @Override
        boolean fits(Object value, Set<String> codes) {
            return value instanceof Number number && Math.abs(number.doubleValue()) <= LARGEST;
        }
    },
    FLAG {
        @Override
        boolean fits(Object value, Set<String> codes) {
            return value instanceof Boolean;
        }
    };

    private static final Pattern UNIVERSAL =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern CODED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,39}");
    private static final double LARGEST = 10_000_000;

    abstract boolean fits(Object value, Set<String> codes);

    /** As the dictionary writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
