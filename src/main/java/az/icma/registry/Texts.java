package az.icma.registry;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What people type, tidied: no stray spaces, nothing instead of blanks. */
final class Texts {

    private Texts() {}

    static String orNull(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.strip().replaceAll("\\s+", " ");
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
