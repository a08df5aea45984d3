package az.icma.registry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What was typed to find a name: each word begins, or nearly begins, a word of it. */
final class NameQuery {

    private final List<String> sounds;

    NameQuery(String typed) {
        sounds = sounds(typed == null ? "" : typed);
    }

    /** Whether one of the names, for example the Azerbaijani and the English one, fits. */
    boolean finds(String... names) {
        return Stream.of(names).filter(Objects::nonNull).map(NameQuery::sounds).anyMatch(this::fits);
    }

    private boolean fits(List<String> name) {
        return sounds.stream().allMatch(typed -> name.stream()
                .anyMatch(word -> word.startsWith(typed) || Spelling.beginsWithOneMistake(word, typed)));
    }

    private static List<String> sounds(String text) {
        return Spelling.words(text).stream().map(Spelling::sound).toList();
    }
}
