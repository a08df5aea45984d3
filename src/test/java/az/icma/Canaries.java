package az.icma;

import az.icma.sealing.ClassifiedField;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Records of any type, full of words and numbers that stand nowhere else. */
final class Canaries {

    static final String WORD = "kanareyka4711";
    static final int NUMBER = 47_114_711;

    private static final Map<Class<?>, Object> PLAIN = Map.of(
            long.class,
            1L,
            boolean.class,
            true,
            Instant.class,
            Instant.EPOCH,
            LocalDate.class,
            LocalDate.EPOCH,
            LocalTime.class,
            LocalTime.NOON);

    private Canaries() {}

    static Object recordOf(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getGenericType(), isSecret(type, component)))
                    .toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError(type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    /** What is no secret may be said, so it holds no canary. */
    private static boolean isSecret(Class<?> type, RecordComponent component) {
        return ClassifiedField.of(type).stream()
                .anyMatch(field -> field.name().equals(component.getName())
                        && field.says().value().isSealed());
    }

    private static Object value(Type type, boolean secret) {
        if (type instanceof ParameterizedType of) {
            Object inner = value(of.getActualTypeArguments()[0], secret);
            Class<?> outer = (Class<?>) of.getRawType();
            if (outer == Optional.class) {
                return Optional.ofNullable(inner);
            }
            if (outer == Set.class) {
                return Set.of(inner);
            }
            return outer == Map.class ? Map.of(inner, value(of.getActualTypeArguments()[1], secret)) : List.of(inner);
        }
        return one((Class<?>) type, secret);
    }

    private static Object one(Class<?> type, boolean secret) {
        if (type == String.class || type == Object.class) {
            return secret ? WORD : "code";
        }
        if (type == Integer.class || type == int.class) {
            return secret ? NUMBER : 1;
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() ? recordOf(type) : PLAIN.get(type);
    }
}
