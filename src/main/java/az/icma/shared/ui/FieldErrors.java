package az.icma.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;

import java.util.ArrayList;
import java.util.List;

/** What is missing or wrong in a long form: each field says it itself, and the first of them is where people are taken. */
public final class FieldErrors {

    private final List<Component> wrong = new ArrayList<>();

    /** A field that is right says nothing any more. */
    public <C extends Component & HasValidation> FieldErrors tell(C field, boolean isWrong, String message) {
        field.setInvalid(isWrong);
        field.setErrorMessage(isWrong ? message : null);
        if (isWrong) {
            wrong.add(field);
        }
        return this;
    }

    public boolean none() {
        return wrong.isEmpty();
    }

    /** Brings the first wrong field into sight and gives it the focus. */
    public void goToFirst() {
        wrong.stream().findFirst().ifPresent(field -> {
            field.scrollIntoView();
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
    }
}
