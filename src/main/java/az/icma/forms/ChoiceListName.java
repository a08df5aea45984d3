package az.icma.forms;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name by which forms ask for a {@link ChoiceList}. It stands at the bean's definition, so that a form can be checked
 * without starting anything.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface ChoiceListName {

    /** What forms write in {@code choices}, for example {@code authorities}. */
    String value();
}
