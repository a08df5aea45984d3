package az.icma.security.ui;

import az.icma.security.PasskeyButton;
import az.icma.security.PasskeyQuestions;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;

/** The way in by passkey: what the device answers is posted like a password. */
class PasskeyEntry extends PostForm {

    PasskeyEntry(PasskeyQuestions questions) {
        super("login/passkey");
        Input answer = new Input();
        answer.setType("hidden");
        answer.getElement().setAttribute("name", "answer");
        PasskeyButton show = PasskeyButton.showing(
                getTranslation("security.passkey.sign-in"),
                () -> questions.ask(VaadinServletRequest.getCurrent()),
                shown -> shown.ifPresent(
                        text -> getElement().executeJs("$0.value = $1; this.submit()", answer.getElement(), text)));
        show.setId("passkey");
        show.setWidthFull();
        addClassName("icma-threshold__passkey");
        add(answer, show);
    }
}
