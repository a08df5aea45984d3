package az.icma.process;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a model says of one element: name and guidance in Azerbaijani, the English beside it, and our own properties
 * ({@code clock}, {@code stage}, {@code outcome}, {@code secondPersonTo} …).
 */
public record ElementTexts(String id, String nameAz, String documentationAz, Map<String, String> properties) {

    public ElementTexts {
        properties = Map.copyOf(properties);
    }

    /** The name in the language of the reader; Azerbaijani where no English was written. */
    public String name(Locale locale) {
        return english(locale) ? properties.getOrDefault("name.en", nameAz) : nameAz;
    }

    public String documentation(Locale locale) {
        return english(locale) ? properties.getOrDefault("documentation.en", documentationAz) : documentationAz;
    }

    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    private static boolean english(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
