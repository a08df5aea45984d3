package az.icma.forms;

import az.icma.shared.Refused;

/** The text is no form schema at all. */
public class MalformedForm extends Refused {

    MalformedForm(Throwable cause) {
        super("forms.malformed");
        initCause(cause);
    }

    MalformedForm() {
        super("forms.malformed");
    }
}
