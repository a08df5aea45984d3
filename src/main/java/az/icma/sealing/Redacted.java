package az.icma.sealing;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a record that carries opened values says of itself in a log or an error: its codes and ids, and nothing else. */
public final class Redacted {

    private Redacted() {}

    /** In the form of every other record, with dots where somebody would be told of. */
    public static String of(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + said(record, component))
                .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "[", "]"));
    }

    private static Object said(Record record, RecordComponent component) {
        try {
            Field field = record.getClass().getDeclaredField(component.getName());
            Classified says = field.getAnnotation(Classified.class);
            if (says != null && says.value().isSealed()) {
                return "•";
            }
            field.setAccessible(true);
            return field.get(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
