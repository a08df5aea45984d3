package az.icma.sealing;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

/** A field and what is said of it. */
public record ClassifiedField(String name, Classified says) {

    /** In the order in which the type declares them. */
    public static List<ClassifiedField> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Classified.class))
                .map(ClassifiedField::of)
                .toList();
    }

    private static ClassifiedField of(Field field) {
        return new ClassifiedField(field.getName(), field.getAnnotation(Classified.class));
    }
}
