package az.icma;

import az.icma.sealing.Open;
import az.icma.sealing.Personal;
import az.icma.sealing.Sealed;
import az.icma.sealing.Sensitive;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A text is {@link Open}; what is {@link Personal} or {@link Sensitive} is {@link Sealed}; nothing is left unsaid. */
final class BeClassified extends ArchCondition<JavaField> {

    BeClassified() {
        super("say whether it is personal, sensitive or open");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        if (field.getModifiers().contains(JavaModifier.STATIC)) {
            return;
        }
        boolean text = field.getRawType().isEquivalentTo(String.class)
                || field.getRawType().isEquivalentTo(String[].class);
        boolean sealed = field.getRawType().isEquivalentTo(Sealed.class);
        boolean open = field.isAnnotatedWith(Open.class);
        boolean secret = field.isAnnotatedWith(Personal.class) || field.isAnnotatedWith(Sensitive.class);
        boolean fits = text && open && !secret || sealed && secret && !open || !text && !sealed && !open && !secret;
        if (!fits) {
            events.add(SimpleConditionEvent.violated(field, field.getFullName()));
        }
    }
}
