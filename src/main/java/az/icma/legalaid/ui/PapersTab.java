package az.icma.legalaid.ui;

import az.icma.casefile.CaseAttachments;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CasePageTab;
import az.icma.legalaid.ClientPaper;
import az.icma.legalaid.ClientPapers;
import az.icma.legalaid.PaperKind;
import az.icma.security.StaffDirectory;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Papers for the client: print one in either language, fetch those that were printed. */
@org.springframework.stereotype.Component
class PapersTab implements CasePageTab {

    private final ClientPapers papers;
    private final CaseAttachments attachments;
    private final StaffDirectory staff;

    PapersTab(ClientPapers papers, CaseAttachments attachments, StaffDirectory staff) {
        this.papers = papers;
        this.attachments = attachments;
        this.staff = staff;
    }

    @Override
    public String titleKey() {
        return "legalaid.papers";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public boolean shows(CaseFile caseFile) {
        return "legal-aid".equals(caseFile.kind());
    }

    @Override
    public Component content(CaseFile caseFile) {
        Div content = new Div();
        content.addClassName("icma-papers");
        draw(content, caseFile.id());
        return content;
    }

    private void draw(Div content, UUID caseId) {
        content.removeAll();
        UnorderedList kinds = new UnorderedList();
        kinds.addClassName("icma-rows");
        papers.printable(caseId).forEach(kind -> kinds.add(printable(content, caseId, kind)));
        content.add(kinds, new H3(text("legalaid.papers.printed")));
        List<ClientPaper> printed = papers.of(caseId);
        if (printed.isEmpty()) {
            content.add(new Paragraph(text("legalaid.papers.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("icma-rows");
        printed.forEach(paper -> list.add(printed(paper)));
        content.add(list);
    }

    private ListItem printable(Div content, UUID caseId, PaperKind kind) {
        Span name = new Span(text("legalaid.PaperKind." + kind));
        name.addClassName("icma-strong");
        Span help = new Span(text("legalaid.papers.help." + kind));
        help.addClassName("icma-quiet");
        Div words = new Div(name, help);
        words.addClassName("icma-two-lines");
        Div buttons = new Div(
                button(content, caseId, kind, AzerbaijaniText.AZ, "legalaid.papers.print.az"),
                button(content, caseId, kind, Locale.ENGLISH, "legalaid.papers.print.en"));
        buttons.addClassName("icma-buttons");
        return new ListItem(words, buttons);
    }

    private Button button(Div content, UUID caseId, PaperKind kind, Locale language, String labelKey) {
        Button button = new Button(text(labelKey));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text("legalaid.PaperKind." + kind) + ": " + text(labelKey));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                ClientPaper paper = papers.print(caseId, kind, language);
                Notices.success("legalaid.papers.done", paper.number());
                draw(content, caseId);
            } catch (Refused refused) {
                Notices.refused(refused);
                button.setEnabled(true);
            }
        });
        return button;
    }

    private ListItem printed(ClientPaper paper) {
        Anchor file = new Anchor(
                attachments.download(paper.attachmentId()),
                text("legalaid.PaperKind." + paper.kind()) + " № " + paper.number());
        Span about = new Span(String.join(
                " · ",
                text("legalaid.papers.print." + paper.language()),
                staff.name(paper.issuedBy()),
                Dates.moment(paper.issuedAt(), UI.getCurrent().getLocale())));
        about.addClassName("icma-quiet");
        Div text = new Div(file, about);
        text.addClassName("icma-two-lines");
        return new ListItem(text);
    }

    private static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
