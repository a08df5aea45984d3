package az.icma.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.theme.lumo.LumoUtility;

import java.util.ArrayList;
import java.util.List;

/**
 * Phone numbers, each in a field of its own. Its value is what was typed, right or wrong; several numbers pasted into one
 * field are taken apart.
 */
class PhonesField extends CustomField<List<String>> {

    private static final String BETWEEN_NUMBERS = "[,;]";

    private final String label;
    private final List<TextField> numbers = new ArrayList<>();
    private final Div rows = new Div();
    private String error;

    /** @param label of the first number; it may be left empty */
    PhonesField(String label) {
        super(List.of());
        this.label = label;
        Button more = new Button(getTranslation("registry.phones.add"), VaadinIcon.PLUS.create());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        more.addClickListener(click -> addNumber("").focus());
        rows.addClassNames(LumoUtility.Display.FLEX, LumoUtility.FlexDirection.COLUMN, LumoUtility.Gap.XSMALL);
        add(rows, more);
        addNumber("");
    }

    private TextField addNumber(String typed) {
        TextField number = new TextField();
        number.setValue(typed);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.getElement().setAttribute("inputmode", "tel");
        number.setErrorMessage(error);
        number.addClassName(LumoUtility.Flex.GROW);
        number.addValueChangeListener(change -> takeApart(number));
        if (numbers.isEmpty()) {
            number.setLabel(label);
            rows.add(number);
        } else {
            number.setAriaLabel(getTranslation("registry.phones.another", numbers.size() + 1));
            rows.add(removable(number));
        }
        numbers.add(number);
        return number;
    }

    private Div removable(TextField number) {
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("registry.phones.remove"));
        remove.setTooltipText(getTranslation("registry.phones.remove"));
        Div row = new Div(number, remove);
        row.addClassNames(LumoUtility.Display.FLEX, LumoUtility.AlignItems.BASELINE);
        remove.addClickListener(click -> {
            rows.remove(row);
            numbers.remove(number);
            numbers.get(numbers.size() - 1).focus();
            updateValue();
        });
        return row;
    }

    private void takeApart(TextField number) {
        List<String> parts = parts(number.getValue());
        if (parts.size() > 1) {
            number.setValue(parts.get(0));
            parts.subList(1, parts.size()).forEach(this::addNumber);
        }
        updateValue();
    }

    private static List<String> parts(String typed) {
        return Texts.nonBlank(List.of(typed.split(BETWEEN_NUMBERS)));
    }

    /** Whether each number could be one. */
    static boolean allRight(List<String> typed) {
        return typed.stream().allMatch(number -> PhoneNumbers.normalise(number).isPresent());
    }

    @Override
    protected List<String> generateModelValue() {
        return Texts.nonBlank(numbers.stream().map(TextField::getValue).toList());
    }

    @Override
    protected void setPresentationValue(List<String> known) {
        rows.removeAll();
        numbers.clear();
        known.stream().map(PhoneNumbers::shown).forEach(this::addNumber);
        if (numbers.isEmpty()) {
            addNumber("");
        }
    }

    /** Said beside the number that is wrong, not beside all of them. */
    @Override
    public void setErrorMessage(String message) {
        error = message;
        numbers.forEach(number -> number.setErrorMessage(message));
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        numbers.forEach(number -> number.setInvalid(invalid && !allRight(parts(number.getValue()))));
    }

    @Override
    public void focus() {
        numbers.stream()
                .filter(TextField::isInvalid)
                .findFirst()
                .orElse(numbers.get(0))
                .focus();
    }
}
