package az.icma.registry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What was typed to find a name: each word begins, or nearly begins, a word of it. */
final class NameQuery {

    /** A name as it is looked for: its words by their sound. */
    record Key(List<String> sounds) {}

    private final List<String> sounds;

    NameQuery(String typed) {
        sounds = sounds(typed == null ? "" : typed);
    }

    /** The keys of the names that are known; made once for names that are looked for often. */
    static List<Key> keys(String... names) {
        return Stream.of(names)
                .filter(Objects::nonNull)
                .map(NameQuery::sounds)
                .map(Key::new)
                .toList();
    }

    /** Whether one of the names, for example the Azerbaijani and the English one, fits. */
    boolean finds(String... names) {
        return finds(keys(names));
    }

    boolean finds(List<Key> names) {
        return names.stream().anyMatch(this::fits);
    }

    private boolean fits(Key name) {
        return sounds.stream().allMatch(typed -> name.sounds().stream()
                .anyMatch(word -> word.startsWith(typed) || Spelling.beginsWithOneMistake(word, typed)));
    }

    private static List<String> sounds(String text) {
        return Spelling.words(text).stream().map(Spelling::sound).toList();
    }
}
