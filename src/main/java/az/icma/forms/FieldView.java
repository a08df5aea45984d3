package az.icma.forms;

import az.icma.shared.ui.Typed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.data.binder.HasValidator;

import java.util.Optional;
import java.util.function.Function;

/**
 * One field on the page: its native component, and how the answer goes in and out of it.
 *
 * @param <V> what the component holds, for example a choice where the answer is its code
 */
class FieldView<V> implements Spot {

    /** Something was typed that is no value of this field: a date like 31.02.2026. */
    static final Object UNREADABLE = new Object() {
        @Override
        public String toString() {
            return "?";
        }
    };

    private final FormField field;
    private final InputField<?, V> input;
    private final Function<V, Object> toAnswer;
    private final Function<Object, V> fromAnswer;

    FieldView(FormField field, InputField<?, V> input, Function<V, Object> toAnswer, Function<Object, V> fromAnswer) {
        this.field = field;
        this.input = input;
        this.toAnswer = toAnswer;
        this.fromAnswer = fromAnswer;
        validation().setManualValidation(true);
        input.addClassName("icma-form__field");
    }

    FormField field() {
        return field;
    }

    Component component() {
        return (Component) input;
    }

    /** The answer, null where nothing was entered, {@link #UNREADABLE} where it cannot be understood. */
    Object answer() {
        if (input.isEmpty()) {
            return isUnreadable() ? UNREADABLE : null;
        }
        return toAnswer.apply(input.getValue());
    }

    void show(Object answer) {
        V value = answer == null ? null : fromAnswer.apply(answer);
        input.setValue(value == null ? input.getEmptyValue() : value);
    }

    void onChange(Runnable listener) {
        input.addValueChangeListener(event -> listener.run());
    }

    /** After something was typed that cannot be understood, or was mended: neither changes the value. */
    void onUnreadable(Runnable listener) {
        if (field.kind().isParsed() && input instanceof HasValidator<?> validator) {
            validator.addValidationStatusChangeListener(event -> listener.run());
        }
    }

    void label(String label, String help) {
        input.setLabel(label);
        if (!help.isBlank()) {
            input.setHelperText(help);
        }
    }

    /**
     * Assistive technology hears that the field must be filled in; for the eye, optional fields are marked instead. A
     * group of boxes and a list that opens would say it by an attribute that their ARIA roles do not have.
     */
    void required(boolean required) {
        input.setRequiredIndicatorVisible(
                required && !(input instanceof CheckboxGroup<?>) && !(input instanceof Select<?>));
    }

    void readOnly(boolean readOnly) {
        input.setReadOnly(readOnly);
    }

    void visible(boolean visible) {
        component().setVisible(visible);
    }

    @Override
    public void error(Optional<String> message) {
        validation().setErrorMessage(message.orElse(null));
        validation().setInvalid(message.isPresent());
    }

    @Override
    public void focus() {
        component().getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus()");
    }

    @Override
    public boolean isUnreadable() {
        return field.kind().isParsed() && Typed.isUnreadable(input);
    }

    /** The field goes away, and with it what lies on a shelf for it. */
    void discard() {
        if (input instanceof FileField files) {
            files.discardAll();
        }
    }

    private HasValidation validation() {
        return (HasValidation) input;
    }
}
