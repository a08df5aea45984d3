package az.icma.evaluation.ui;

import az.icma.security.ProofDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;

/** A button that brings a file, once whoever presses it has proved who they are. */
class FigureFile extends Div {

    private final Anchor file = new Anchor();

    /** @param allowed asks the service whether a file may be given out, and needs a proof for it */
    FigureFile(String text, Runnable allowed) {
        Button button = new Button(
                text,
                click -> ProofDialog.run(() -> {
                    allowed.run();
                    file.getElement().callJsFunction("click");
                }));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        file.getElement().setAttribute("download", true).setAttribute("hidden", true);
        add(button, file);
    }

    FigureFile brings(DownloadHandler content) {
        file.setHref(content);
        return this;
    }
}
