package az.icma.forms;

import az.icma.process.ChoiceListNames;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** All lists of choices that forms may name. */
@Component
public final class ChoiceLists implements ChoiceListNames {

    /** No lists: every form spells out its options. */
    public static final ChoiceLists NONE = of(Map.of());

    private final Set<String> names;
    private final Supplier<Map<String, ChoiceList>> byName;

    /** Names come from the definitions; a list itself is asked for when a form first needs it. */
    @Autowired
    ChoiceLists(ListableBeanFactory beans) {
        Map<String, String> beanByName = Arrays.stream(beans.getBeanNamesForType(ChoiceList.class, true, false))
                .collect(Collectors.toUnmodifiableMap(bean -> nameOf(bean, beans), Function.identity()));
        this.names = beanByName.keySet();
        this.byName = SingletonSupplier.of(() -> beanByName.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, list -> beans.getBean(list.getValue(), ChoiceList.class))));
    }

    private ChoiceLists(Map<String, ChoiceList> byName) {
        this.names = byName.keySet();
        this.byName = () -> byName;
    }

    public static ChoiceLists of(Map<String, ChoiceList> byName) {
        return new ChoiceLists(Map.copyOf(byName));
    }

    private static String nameOf(String bean, ListableBeanFactory beans) {
        return Optional.ofNullable(beans.findAnnotationOnBean(bean, ChoiceListName.class, false))
                .map(ChoiceListName::value)
                .orElseThrow(() -> new IllegalStateException("A choice list without a name: " + bean));
    }

    @Override
    public Set<String> choiceListNames() {
        return names;
    }

    public boolean knows(String name) {
        return names.contains(name);
    }

    /** @return the choices in their order; none where no list has the name */
    public List<ChoiceList.Choice> named(String name, Locale locale) {
        return Optional.ofNullable(byName.get().get(name))
                .map(list -> list.choices(locale))
                .orElse(List.of());
    }

    /** Labels by code, in the order of the list. */
    public Map<String, String> labels(String name, Locale locale) {
        Map<String, String> labels = new LinkedHashMap<>();
        named(name, locale).forEach(choice -> labels.putIfAbsent(choice.value(), choice.label()));
        return labels;
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
