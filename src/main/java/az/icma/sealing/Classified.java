package az.icma.sealing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a field says of somebody, and so how it is kept and who gets to see it. This one word decides whether the field is
 * sealed, what pages show before anybody asks, whether opening it is written down, what lists and papers hold, and what
 * logs say. In a record that carries opened values, its {@code toString} is {@link Redacted}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Classified {

    Datum value();

    /** What the page of the record shows at first. Opening what was {@link Shown#MASKED} is an event of the audit. */
    Shown onPage() default Shown.FULL;

    Shown inLists() default Shown.NOT;

    /** What may leave: printed papers and exports. */
    Shown inPapers() default Shown.NOT;
}
