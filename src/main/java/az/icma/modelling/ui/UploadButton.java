package az.icma.modelling.ui;

import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Takes one file of a bundle from the computer, as text. */
class UploadButton extends Upload {

    private static final int LARGEST = 1_000_000;

    /** @param taken name and text */
    UploadButton(BiConsumer<String, String> taken) {
        addClassName("icma-upload-button");
        setUploadHandler(UploadHandler.inMemory((about, bytes) -> received(about.fileName(), bytes, taken)));
        setAcceptedFileTypes(".bpmn", ".dmn", ".form");
        setMaxFileSize(LARGEST);
        setDropAllowed(false);
        Button choose = new Button(getTranslation("modelling.editing.upload"), VaadinIcon.UPLOAD_ALT.create());
        setUploadButton(choose);
        addFileRejectedListener(rejected -> Notices.refused("modelling.upload.too-big"));
    }

    private void received(String name, byte[] bytes, BiConsumer<String, String> taken) {
        clearFileList();
        try {
            taken.accept(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException notUtf8) {
            UI.getCurrent().access(() -> Notices.refused("modelling.upload.not-utf8"));
        }
    }
}
