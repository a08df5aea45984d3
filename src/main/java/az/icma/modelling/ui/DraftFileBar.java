package az.icma.modelling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The whole files of a draft: which one is open, from the computer, to it, new ones, and those nobody needs. */
class DraftFileBar extends Div {

    /** What is done with files; the editing does it. */
    interface Decisions {

        void choose(String file);

        void upload(String name, String text);

        void addForm();

        void remove();
    }

    private final Map<String, String> files;
    private final ComboBox<String> chooser = new ComboBox<>();
    private final Button remove;
    private String open = "";

    /** @param files the texts by name, as they are now and will be */
    DraftFileBar(Map<String, String> files, Decisions decisions) {
        this.files = files;
        addClassName("icma-editing__tools");
        configureChooser(decisions);
        remove = new Button(
                getTranslation("modelling.editing.remove"), VaadinIcon.TRASH.create(), click -> decisions.remove());
        add(
                chooser,
                new UploadButton(decisions::upload),
                new Button(
                        getTranslation("modelling.editing.add-form"),
                        VaadinIcon.PLUS.create(),
                        click -> decisions.addForm()),
                remove,
                download());
    }

    /** Shows which file is open, and offers all that there are now. */
    void showOpen(String file) {
        open = file;
        chooser.setItems(files.keySet());
        chooser.setValue(file);
        remove.setVisible(!file.endsWith(".bpmn"));
    }

    private void configureChooser(Decisions decisions) {
        chooser.setAriaLabel(getTranslation("modelling.editing.file"));
        chooser.addClassName("icma-editing__file");
        chooser.setAllowCustomValue(false);
        chooser.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                decisions.choose(change.getValue());
            }
        });
    }

    private Anchor download() {
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = files.get(open).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), open, "application/octet-stream", bytes.length);
                }),
                getTranslation("modelling.editing.download"));
        download.addClassName("icma-editing__download");
        return download;
    }
}
