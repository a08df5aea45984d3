package az.icma.forms;

import az.icma.shared.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files beside the other answers: each lies on the shelf as soon as it is chosen, the form holds the references. */
class FileField extends CustomField<List<FormFile>> {

    /** So many fit under one answer; more than that is an archive, not proof of one fact. */
    static final int MOST = 10;

    private static final int MEGABYTE = 1024 * 1024;

    private final FileShelf shelf;
    private final boolean multiple;
    private final Locale locale;
    private final Upload upload = new Upload();
    private final UnorderedList names = new UnorderedList();
    private final List<FormFile> files = new ArrayList<>();

    FileField(FileShelf shelf, FormField field, Locale locale) {
        super(List.of());
        this.shelf = shelf;
        this.multiple = field.multiple();
        this.locale = locale;
        names.addClassName("icma-form__files");
        upload.setI18n(new ComponentTexts(locale).upload());
        upload.setUploadHandler(this::receive);
        upload.setAcceptedFileTypes(field.rules().accept().toArray(String[]::new));
        upload.setMaxFileSize(FileShelf.LARGEST);
        upload.setMaxFiles(multiple ? MOST : 1);
        upload.addFileRejectedListener(rejected -> tell(rejected.getErrorMessage()));
        upload.setUploadButton(new Button(getTranslation(locale, "forms.file.choose"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation(locale, "forms.file.drop")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        add(new Div(names, upload, limits()));
        draw();
    }

    private Component limits() {
        Span limits = new Span(getTranslation(
                locale,
                multiple ? "forms.file.limits.several" : "forms.file.limits",
                FileShelf.LARGEST / MEGABYTE,
                MOST));
        limits.addClassName("icma-form__limits");
        return limits;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        draw();
    }

    @Override
    protected List<FormFile> generateModelValue() {
        return List.copyOf(files);
    }

    @Override
    protected void setPresentationValue(List<FormFile> value) {
        files.clear();
        files.addAll(value);
        draw();
    }

    /** Runs outside the session's lock, so that a slow line holds up nobody's page. */
    private void receive(UploadEvent event) throws IOException {
        try (CountedStream content = new CountedStream(event.getInputStream())) {
            String reference = shelf.put(event.getFileName(), event.getContentType(), content);
            FormFile file = new FormFile(reference, event.getFileName(), event.getContentType(), content.size);
            event.getUI().access(() -> added(file));
        } catch (Refused refused) {
            event.getUI().access(() -> refused(refused));
        }
    }

    void added(FormFile file) {
        if (!multiple) {
            files.forEach(previous -> shelf.discard(previous.reference()));
            files.clear();
        } else if (files.size() >= MOST) {
            shelf.discard(file.reference());
            tell(getTranslation(locale, "forms.file.error.too-many", MOST));
            return;
        }
        files.add(file);
        setInvalid(false);
        changed();
    }

    private void refused(Refused refused) {
        tell(getTranslation(locale, refused.textKey(), refused.details()));
    }

    private void tell(String message) {
        setErrorMessage(message);
        setInvalid(true);
    }

    private void remove(FormFile file) {
        files.remove(file);
        shelf.discard(file.reference());
        changed();
    }

    void discardAll() {
        files.forEach(file -> shelf.discard(file.reference()));
    }

    private void changed() {
        draw();
        updateValue();
    }

    private void draw() {
        names.removeAll();
        files.forEach(file -> names.add(new ListItem(line(file))));
        names.setVisible(!files.isEmpty());
        upload.setVisible(!isReadOnly());
    }

    private Component line(FormFile file) {
        Div line = new Div(VaadinIcon.FILE_O.create(), name(file));
        line.addClassName("icma-form__file");
        if (!isReadOnly()) {
            Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove(file));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(getTranslation(locale, "forms.file.remove", file.name()));
            line.add(remove);
        }
        return line;
    }

    /** Who only reads the form reads the file as well; who fills it in knows what they chose. */
    private Component name(FormFile file) {
        return Optional.of(file)
                .filter(sent -> isReadOnly())
                .flatMap(sent -> shelf.download(sent.reference()))
                .<Component>map(handler -> new Anchor(handler, file.name()))
                .orElseGet(() -> new Span(file.name()));
    }

    private static final class CountedStream extends FilterInputStream {

        private long size;

        private CountedStream(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            size += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            size += Math.max(0, read);
            return read;
        }
    }
}
