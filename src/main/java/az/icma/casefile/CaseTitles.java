package az.icma.casefile;

import az.icma.forms.ChoiceLists;
import az.icma.shared.AzerbaijaniText;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles of matters: theme and place, never a person's name. The words come from the registry's lists. */
@Component
public class CaseTitles {

    private static final List<String> THEMES = List.of("topics", "themes");
    private static final List<String> DISTRICTS = List.of("districts");

    private final ChoiceLists choices;

    CaseTitles(ChoiceLists choices) {
        this.choices = choices;
    }

    /** The registry's words in one language as they are now, for a page that shows many matters. */
    public Words in(Locale locale) {
        return new Words(labels(THEMES, locale), labels(DISTRICTS, locale), labels(DISTRICTS, AzerbaijaniText.AZ));
    }

    /** As it is stored: in Azerbaijani. */
    String of(@Nullable String theme, @Nullable String district, @Nullable String place) {
        return in(AzerbaijaniText.AZ).title(theme, district, place);
    }

    private Map<String, String> labels(List<String> names, Locale locale) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String name : names) {
            choices.labels(name, locale).forEach(labels::putIfAbsent);
        }
        return labels;
    }

    /**
     * Labels by code, in the order of the registry's lists.
     *
     * @param writtenAs the districts in Azerbaijani, as people write them where they name a place
     */
    public record Words(Map<String, String> themes, Map<String, String> districts, Map<String, String> writtenAs) {

        public String title(@Nullable String theme, @Nullable String district, @Nullable String place) {
            String where = place == null || place.isBlank() || names(place, district)
                    ? district == null ? null : district(district)
                    : place;
            return Stream.of(theme == null ? null : theme(theme), where)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }

        /**
         * Whether the place says no more than the district does, in whichever language it was written: “Lənkəran” says
         * no more than “Lənkəran şəhəri”.
         */
        public boolean names(String place, @Nullable String district) {
            String said = AzerbaijaniText.fold(place);
            return district != null
                    && Stream.of(district(district), writtenAs.getOrDefault(district, district))
                            .map(AzerbaijaniText::fold)
                            .anyMatch(name -> name.equals(said) || name.startsWith(said + " "));
        }

        public String theme(String code) {
            return themes.getOrDefault(code, code);
        }

        public String district(String code) {
            return districts.getOrDefault(code, code);
        }
    }
}
