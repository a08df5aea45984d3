package az.icma.registry;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** What a record is made of, by name: to change one fact of many, and to lay two records side by side. */
final class Components {

    private Components() {}

    /** In the order in which they are declared. */
    static List<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    static Object value(Record known, String name) {
        return valueOf(known, component(known, name));
    }

    /** The same record with one fact changed. */
    static <R extends Record> R with(R known, String name, Object value) {
        RecordComponent changed = component(known, name);
        RecordComponent[] components = known.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getName().equals(changed.getName()) ? value : valueOf(known, components[i]);
        }
        return made(known, types, values);
    }

    private static RecordComponent component(Record known, String name) {
        return Arrays.stream(known.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(known.getClass().getSimpleName() + " has no " + name));
    }

    private static Object valueOf(Record known, RecordComponent component) {
        try {
            return component.getAccessor().invoke(known);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R made(R known, Class<?>[] types, Object[] values) {
        try {
            Constructor<?> canonical = known.getClass().getDeclaredConstructor(types);
            return (R) canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(known.getClass().getSimpleName(), e);
        }
    }
}
