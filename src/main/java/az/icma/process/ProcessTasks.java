package az.icma.process;

import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a class into the catalogue that models may call, under the given name. Only methods that carry {@link
 * ProcessTask} are visible; everything else of the application is out of a model's reach.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Component
public @interface ProcessTasks {

    /** The name before the dot in {@code ${name.method(…)}}. */
    @AliasFor(annotation = Component.class)
    String value();
}
