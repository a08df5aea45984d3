package az.icma.registry;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What people type or paste, tidied: no stray spaces, nothing that cannot be seen, nothing instead of blanks. */
final class Texts {

    /**
     * Marks of direction, joiners, soft hyphens: a name with one of them reads like another name and is found, and
     * compared, like none.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");

    private Texts() {}

    static String orNull(String typed) {
        if (typed == null) {
            return null;
        }
        String seen = UNSEEN.matcher(typed).replaceAll("").strip();
        return seen.isEmpty() ? null : seen.replaceAll("\\s+", " ");
    }

    static List<String> nonBlank(Collection<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .map(Texts::orNull)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }
}
