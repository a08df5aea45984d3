package az.icma.forms;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All lists of choices that forms may name. */
public final class ChoiceLists {

    /** No lists: every form spells out its options. */
    public static final ChoiceLists NONE = of(List.of());

    private final Map<String, ChoiceList> byName;

    private ChoiceLists(Map<String, ChoiceList> byName) {
        this.byName = byName;
    }

    public static ChoiceLists of(Collection<? extends ChoiceList> lists) {
        return new ChoiceLists(
                lists.stream().collect(Collectors.toUnmodifiableMap(ChoiceList::name, Function.identity())));
    }

    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    public List<ChoiceList.Choice> named(String name, Locale locale) {
        return Optional.ofNullable(byName.get(name))
                .map(list -> list.choices(locale))
                .orElse(List.of());
    }

    /** What the field offers, whether spelled out or named; empty where the list is unknown. */
    Optional<List<ChoiceList.Choice>> of(FormField field, Locale locale) {
        if (field.choices().isPresent()) {
            return field.choices().filter(this::knows).map(name -> named(name, locale));
        }
        return Optional.of(field.options().stream()
                .map(option ->
                        new ChoiceList.Choice(option.value(), option.label().in(locale)))
                .toList());
    }
}
