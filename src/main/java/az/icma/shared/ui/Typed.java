package az.icma.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.binder.ValueContext;

/** Tells what stands in a field but is no value of it, for example a date like 31.02.2026. */
public final class Typed {

    private Typed() {}

    /** True where the field is empty for us although the reader sees something written in it. */
    public static boolean isUnreadable(HasValue<?, ?> field) {
        return field.isEmpty()
                && field instanceof HasValidator<?> validator
                && hasBadInput(validator.getDefaultValidator(), (Component) field);
    }

    private static <T> boolean hasBadInput(Validator<T> validator, Component field) {
        return validator.apply(null, new ValueContext(new Binder<>(), field)).isError();
    }
}
