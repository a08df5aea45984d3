package az.icma.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A rule of safe contact in words, the same on every page. */
public final class SafeContactWords {

    /** A page's own translation. */
    @FunctionalInterface
    public interface Texts {
        String of(String key, Object... parameters);
    }

    private SafeContactWords() {}

    /** One phrase for each restriction; the agreed ways are not among them. */
    public static List<String> restrictions(SafeContact contact, Texts texts) {
        List<String> words = new ArrayList<>();
        if (contact.notAtHome()) {
            words.add(texts.of("registry.safe-contact.not-at-home"));
        }
        if (contact.from() != null) {
            words.add(texts.of("registry.safe-contact.from", contact.from().toString()));
        }
        if (contact.until() != null) {
            words.add(texts.of("registry.safe-contact.until", contact.until().toString()));
        }
        contact.cautions().stream()
                .sorted()
                .map(caution -> texts.of("registry.ContactCaution." + caution))
                .forEach(words::add);
        if (contact.note() != null) {
            words.add(contact.note());
        }
        return words;
    }

    /** The agreed ways; any where none was named. */
    public static String channels(SafeContact contact, Texts texts) {
        return contact.channels().isEmpty()
                ? texts.of("registry.safe-contact.channel.any")
                : contact.channels().stream()
                        .sorted()
                        .map(channel -> texts.of("registry.ContactChannel." + channel))
                        .collect(Collectors.joining(", "));
    }
}
