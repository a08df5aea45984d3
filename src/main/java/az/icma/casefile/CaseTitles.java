package az.icma.casefile;

import az.icma.forms.ChoiceList;
import az.icma.shared.AzerbaijaniText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles of matters: theme and place, never a person's name. The words come from the registry's lists. */
@Component
class CaseTitles {

    private static final Set<String> THEMES = Set.of("topics", "themes");
    private static final Set<String> DISTRICTS = Set.of("districts");

    private final ObjectProvider<ChoiceList> lists;

    CaseTitles(ObjectProvider<ChoiceList> lists) {
        this.lists = lists;
    }

    /** As it is stored: in Azerbaijani. */
    String of(@Nullable String theme, @Nullable String district, @Nullable String place) {
        return of(theme, district, place, AzerbaijaniText.AZ);
    }

    String of(@Nullable String theme, @Nullable String district, @Nullable String place, Locale locale) {
        String where = place != null && !place.isBlank() ? place : district == null ? null : district(district, locale);
        return Stream.of(theme == null ? null : theme(theme, locale), where)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    String theme(String code, Locale locale) {
        return label(THEMES, code, locale);
    }

    String district(String code, Locale locale) {
        return label(DISTRICTS, code, locale);
    }

    private String label(Set<String> names, String code, Locale locale) {
        return lists.stream()
                .filter(list -> names.contains(list.name()))
                .flatMap(list -> list.choices(locale).stream())
                .filter(choice -> choice.value().equals(code))
                .map(ChoiceList.Choice::label)
                .findFirst()
                .orElse(code);
    }
}
