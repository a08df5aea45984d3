package az.icma.registry.ui;

import az.icma.registry.ArchiveReason;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import java.util.List;
import java.util.function.BiConsumer;

/** Asks why a record shall leave lists and choices, and says beforehand what stays as it is. */
class ArchiveDialog extends AskingDialog {

    private final String texts;
    private final BiConsumer<ArchiveReason, String> archive;
    private final Select<ArchiveReason> reason = new Select<>();
    private final TextField note = new TextField();

    /** @param texts what the keys of its texts begin with */
    ArchiveDialog(
            String texts, List<ArchiveReason> reasons, int openMatters, BiConsumer<ArchiveReason, String> archive) {
        super(texts + ".archive.title", "registry.form.archive");
        this.texts = texts;
        this.archive = archive;
        configureReason(reasons);
        note.setLabel(optional("registry.archive.note.label"));
        note.setMaxLength(300);
        note.setWidthFull();
        if (openMatters > 0) {
            addFields(new Paragraph(getTranslation("registry.archive.open-matters", openMatters)));
        }
        addFields(new Paragraph(getTranslation(texts + ".archive.text")), reason, note);
    }

    private void configureReason(List<ArchiveReason> reasons) {
        reason.setLabel(getTranslation("registry.archive.reason.label"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(value -> getTranslation("registry.ArchiveReason." + value));
        reason.setWidthFull();
    }

    @Override
    boolean act() {
        if (reason.isEmpty()) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("registry.archive.error.reason"));
            reason.focus();
            return false;
        }
        archive.accept(reason.getValue(), note.getValue());
        Notices.success(texts + ".archived");
        return true;
    }
}
