package az.icma.casefile.ui;

import az.icma.casefile.CaseAttachment;
import az.icma.casefile.CaseAttachments;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;

import java.text.NumberFormat;
import java.util.List;
import java.util.UUID;

/** The matter's files: hand one over, fetch one. */
class FilesTab extends Div {

    private static final double MEGABYTE = 1024.0 * 1024;

    private final UUID caseId;
    private final CaseAttachments attachments;
    private final CaseWords words;
    private final Div list = new Div();

    FilesTab(UUID caseId, CaseAttachments attachments, CaseWords words, boolean mayWrite) {
        this.caseId = caseId;
        this.attachments = attachments;
        this.words = words;
        addClassName("icma-files");
        if (mayWrite) {
            Paragraph help = new Paragraph(words.text("casefile.case-page.files.help"));
            help.addClassName("icma-quiet");
            add(upload(), help);
        }
        add(list);
        show();
    }

    private Upload upload() {
        Upload upload = new Upload((UploadHandler) this::receive);
        upload.setMaxFileSize((int) CaseAttachments.LARGEST);
        upload.setAcceptedFileTypes(
                ".pdf", ".docx", ".xlsx", ".odt", ".ods", ".jpg", ".jpeg", ".png", ".webp", ".txt", ".csv");
        // What was taken stands in the list below; what was refused must not look as if it had been taken.
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> Notices.refused("casefile.attachment.error.rejected"));
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(words.text("casefile.case-page.files.add"))
                        .setMany(words.text("casefile.case-page.files.add")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(words.text("casefile.case-page.files.drop"))
                        .setMany(words.text("casefile.case-page.files.drop"))));
        return upload;
    }

    /** Runs outside the session's lock, so that a slow line holds up nobody's page. */
    private void receive(UploadEvent upload) {
        try {
            attachments.add(caseId, upload.getFileName(), upload.getInputStream());
            upload.getUI().access(() -> {
                Notices.success("casefile.case-page.files.added");
                show();
            });
        } catch (Refused refused) {
            upload.getUI().access(() -> Notices.refused(refused));
        }
    }

    private void show() {
        list.removeAll();
        List<CaseAttachment> all = attachments.of(caseId);
        if (all.isEmpty()) {
            list.add(new Paragraph(words.text("casefile.case-page.files.none")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("icma-rows");
        all.forEach(attachment -> rows.add(row(attachment)));
        list.add(rows);
    }

    private ListItem row(CaseAttachment attachment) {
        Anchor download = new Anchor(attachments.download(attachment.id()), attachment.name());
        Span about = new Span(String.join(
                " · ",
                size(attachment.size()),
                attachment.by().map(words::colleague).orElse("—"),
                Dates.moment(attachment.at(), words.locale())));
        about.addClassName("icma-quiet");
        Div text = new Div(download, about);
        text.addClassName("icma-two-lines");
        return new ListItem(text);
    }

    private String size(long bytes) {
        NumberFormat number = NumberFormat.getInstance(words.locale());
        number.setMaximumFractionDigits(1);
        return bytes < MEGABYTE
                ? number.format(Math.max(1, bytes / 1024)) + " KB"
                : number.format(bytes / MEGABYTE) + " MB";
    }
}
