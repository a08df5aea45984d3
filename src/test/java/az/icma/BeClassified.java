package az.icma;

import az.icma.sealing.Classified;
import az.icma.sealing.Sealed;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A text stands open only if it is said to be a code; whatever says something of somebody is {@link Sealed}. */
final class BeClassified extends ArchCondition<JavaField> {

    BeClassified() {
        super("say what it says of somebody");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        if (field.getModifiers().contains(JavaModifier.STATIC)) {
            return;
        }
        boolean text = field.getRawType().isEquivalentTo(String.class)
                || field.getRawType().isEquivalentTo(String[].class);
        boolean sealed = field.getRawType().isEquivalentTo(Sealed.class);
        boolean said = field.isAnnotatedWith(Classified.class);
        boolean fits = said
                ? sealed == field.getAnnotationOfType(Classified.class).value().isSealed() && (sealed || text)
                : !text && !sealed;
        if (!fits) {
            events.add(SimpleConditionEvent.violated(field, field.getFullName()));
        }
    }
}
