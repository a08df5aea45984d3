package az.icma;

import az.icma.sealing.Classified;
import az.icma.sealing.ClassifiedField;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.persistence.Entity;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever writes an object into a log or an error, the words of people are not in it. */
class RecordsKeepSilentTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("az.icma");

    /** Models, and what evaluation counts. */
    private static final Pattern HAVE_NOBODY = Pattern.compile("\\.(modelling|process|evaluation)\\.");

    @Test
    void noRecordSaysWhatItsClassifiedFieldsHold() {
        List<? extends Class<?>> telling = types().filter(Class::isRecord)
                .filter(RecordsKeepSilentTest::holdsSecrets)
                .toList();

        assertThat(telling).hasSizeGreaterThan(20).allSatisfy(type -> assertThat(
                        Canaries.recordOf(type).toString())
                .as(type.getName())
                .isNotBlank()
                .doesNotContain(Canaries.WORD, String.valueOf(Canaries.NUMBER)));
    }

    @Test
    void noEntitySaysAnythingOfItself() {
        assertThat(types().filter(type -> type.isAnnotationPresent(Entity.class)))
                .hasSizeGreaterThan(5)
                .noneMatch(RecordsKeepSilentTest::hasOwnWords);
    }

    /** A record that carries on what stands sealed in an entity is found by the names of its fields. */
    @Test
    void aRecordWithTheFieldOfAPersonOrAMatterIsClassifiedToo() {
        Set<String> sealed = types().filter(type -> type.isAnnotationPresent(Entity.class))
                .flatMap(type -> ClassifiedField.of(type).stream())
                .filter(field -> field.says().value().isSealed())
                .map(ClassifiedField::name)
                .collect(Collectors.toSet());

        assertThat(types().filter(Class::isRecord)
                        .filter(type -> !HAVE_NOBODY.matcher(type.getName()).find())
                        .flatMap(type -> Arrays.stream(type.getRecordComponents())
                                .filter(component -> sealed.contains(component.getName()) && isText(component))
                                .filter(component -> !isClassified(type, component))
                                .map(component -> type.getSimpleName() + "." + component.getName())))
                .isEmpty();
    }

    private static Stream<? extends Class<?>> types() {
        return CLASSES.stream().map(JavaClass::reflect);
    }

    private static boolean holdsSecrets(Class<?> type) {
        return ClassifiedField.of(type).stream()
                .anyMatch(field -> field.says().value().isSealed());
    }

    private static boolean isText(RecordComponent component) {
        return component.getGenericType().getTypeName().contains("String");
    }

    private static boolean isClassified(Class<?> type, RecordComponent component) {
        try {
            Field field = type.getDeclaredField(component.getName());
            return field.isAnnotationPresent(Classified.class);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean hasOwnWords(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).map(Method::getName).anyMatch("toString"::equals);
    }
}
