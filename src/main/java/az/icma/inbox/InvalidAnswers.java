package az.icma.inbox;

import az.icma.forms.FieldError;
import az.icma.shared.Refused;

import java.util.List;

/** The form was not filled in as its rules ask. Nothing was handed in; what was typed stays on the page. */
public class InvalidAnswers extends Refused {

    private final transient List<FieldError> errors;

    InvalidAnswers(List<FieldError> errors) {
        super("inbox.task-desk.invalid-answers", errors.size());
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
