package az.icma.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.icon.VaadinIcon;
import elemental.json.JsonType;
import elemental.json.JsonValue;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Has the browser ask a device for a passkey, or for a new one. */
@JsModule("./security/passkey.js")
public final class PasskeyButton extends Button {

    private PasskeyButton(
            String text, String what, Supplier<Optional<String>> question, Consumer<Optional<String>> answered) {
        super(text, VaadinIcon.KEY_O.create());
        addClickListener(click -> question.get().ifPresent(asked -> getElement()
                .executeJs("return window.icmaPasskey." + what + "($0)", asked)
                .then(answer -> answered.accept(textOf(answer)))));
    }

    /**
     * @param question as {@link PasskeyQuestions} asks it
     * @param answered gets what the browser says; empty where the person declined or has none for this address
     */
    public static PasskeyButton showing(String text, Supplier<String> question, Consumer<Optional<String>> answered) {
        return new PasskeyButton(text, "show", () -> Optional.of(question.get()), answered);
    }

    /** @param question empty if there is nothing to ask for yet */
    public static PasskeyButton making(
            String text, Supplier<Optional<String>> question, Consumer<Optional<String>> answered) {
        return new PasskeyButton(text, "make", question, answered);
    }

    private static Optional<String> textOf(JsonValue answer) {
        return answer == null || answer.getType() != JsonType.STRING
                ? Optional.empty()
                : Optional.of(answer.asString());
    }
}
