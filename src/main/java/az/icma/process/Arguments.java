package az.icma.process;

import java.lang.reflect.Method;
import java.util.UUID;

/** Fits the values of an expression to the parameters of a declared method: the engine knows only plain types. */
final class Arguments {

    private Arguments() {}

    static Object[] fitted(Method method, Object[] values) {
        Class<?>[] types = method.getParameterTypes();
        Object[] fitted = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            fitted[i] = fit(values[i], types[i]);
        }
        return fitted;
    }

    private static Object fit(Object value, Class<?> type) {
        if (value instanceof Number number && (type == int.class || type == Integer.class)) {
            return number.intValue();
        }
        if (value instanceof Number number && (type == long.class || type == Long.class)) {
            return number.longValue();
        }
        if (value instanceof String text && type == UUID.class) {
            return UUID.fromString(text);
        }
        return value;
    }
}
