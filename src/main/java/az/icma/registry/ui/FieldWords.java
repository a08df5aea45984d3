package az.icma.registry.ui;

import az.icma.registry.DistrictDirectory;
import az.icma.registry.Languages;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.PhoneNumbers;
import az.icma.registry.SafeContact;
import az.icma.registry.SafeContactWords;
import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name and the value of any field of a person or an organisation, in the language of the page. */
@Component
class FieldWords {

    private final DistrictDirectory districts;
    private final OrganisationDirectory organisations;

    FieldWords(DistrictDirectory districts, OrganisationDirectory organisations) {
        this.districts = districts;
        this.organisations = organisations;
    }

    /** @param form what the keys of the form's labels begin with */
    String label(String form, String field) {
        String kebab = field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return "safe-contact".equals(kebab) ? text("registry.safe-contact.label") : text(form + "." + kebab + ".label");
    }

    String value(String field, Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> value(field, one)).sorted().collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> constant) {
            return text("registry." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (value instanceof SafeContact contact) {
            return contact(contact);
        }
        if (value instanceof UUID organisation) {
            return organisations.name(organisation, locale());
        }
        return switch (field) {
            case "district" -> districts.name((String) value, locale());
            case "languages" -> Languages.name((String) value, locale());
            case "phones", "phone" -> PhoneNumbers.shown((String) value);
            default -> String.valueOf(value);
        };
    }

    private static String contact(SafeContact contact) {
        SafeContactWords.Texts texts = (key, parameters) -> UI.getCurrent().getTranslation(key, parameters);
        return Stream.concat(
                        SafeContactWords.restrictions(contact, texts).stream(),
                        Stream.of(SafeContactWords.channels(contact, texts)))
                .collect(Collectors.joining(" · "));
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
