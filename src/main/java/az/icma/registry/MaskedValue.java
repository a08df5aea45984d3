package az.icma.registry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import java.util.List;
import java.util.UUID;

/**
 * A field of a person as pages show it: masked, with a button that opens it and hides it again. For pages of other
 * modules too.
 */
public class MaskedValue extends Div {

    private static final String PHONES = "phones";

    private final String field;
    private final String label;
    private final List<String> masked;
    private final Div values = new Div();
    private final Button toggle = new Button();
    private boolean open;

    /** @param label what the field is called on this page */
    public MaskedValue(PersonReveals reveals, UUID person, PersonDetails details, String field, String label) {
        this.field = field;
        this.label = label;
        this.masked = reveals.masked(details, field);
        addClassName("icma-masked");
        values.addClassName("icma-masked__values");
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        toggle.addClickListener(click -> {
            if (open) {
                hide();
            } else {
                show(reveals.show(person, field));
            }
        });
        add(values);
        if (masked.isEmpty()) {
            values.setText("—");
        } else {
            add(toggle);
            hide();
        }
    }

    /** Whether anything is written down that could be opened. */
    public boolean isWritten() {
        return !masked.isEmpty();
    }

    /** @param opened what was opened for this page */
    public final void show(List<String> opened) {
        open = true;
        fill(opened.stream().map(this::readable).toList());
        word("registry.masked.hide");
    }

    private void hide() {
        open = false;
        fill(masked.stream().map(Span::new).map(Component.class::cast).toList());
        word("registry.masked.show");
    }

    private void fill(List<Component> shown) {
        values.removeAll();
        values.add(shown);
    }

    private Component readable(String value) {
        return field.equals(PHONES) ? new Anchor("tel:" + value, PhoneNumbers.shown(value)) : new Span(value);
    }

    private void word(String key) {
        toggle.setText(getTranslation(key));
        toggle.setAriaLabel(getTranslation(key + ".label", label));
    }
}
