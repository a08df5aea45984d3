package az.icma.casefile.ui;

import az.icma.casefile.CaseDesk;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CaseFilter;
import az.icma.casefile.CaseLink;
import az.icma.casefile.CaseList;
import az.icma.casefile.CaseRow;
import az.icma.casefile.LinkKind;
import az.icma.security.SignedIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;

import java.util.UUID;
import java.util.stream.Stream;

/** Related matters, as far as the reader may see them. */
class LinksTab extends Div {

    private final UUID caseId;
    private final CaseFileService cases;
    private final CaseDesk desk;
    private final CaseList list;
    private final SignedIn reader;
    private final CaseWords words;
    private final Div related = new Div();

    LinksTab(
            UUID caseId,
            CaseFileService cases,
            CaseDesk desk,
            CaseList list,
            SignedIn reader,
            CaseWords words,
            boolean mayWrite) {
        this.caseId = caseId;
        this.cases = cases;
        this.desk = desk;
        this.list = list;
        this.reader = reader;
        this.words = words;
        addClassName("icma-links");
        add(related);
        if (mayWrite) {
            add(newLink());
        }
        show();
    }

    private Div newLink() {
        ComboBox<CaseRow> other = new ComboBox<>(words.text("casefile.case-page.links.other"));
        other.setItems(query -> found(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        other.setItemLabelGenerator(
                row -> row.number().map(number -> number + " · ").orElse("") + words.titleOf(row));
        Select<LinkKind> kind = new Select<>();
        kind.setLabel(words.text("casefile.case-page.links.kind"));
        kind.setItems(LinkKind.values());
        kind.setItemLabelGenerator(value -> words.text("casefile.LinkKind." + value));
        kind.setValue(LinkKind.RELATED);
        Button add = new Button(words.text("casefile.case-page.links.add"), click -> {
            if (other.getValue() != null) {
                desk.relate(caseId, other.getValue().id(), kind.getValue());
                other.clear();
                show();
            }
        });
        Div row = new Div(other, kind, add);
        row.addClassName("icma-filter-bar");
        return row;
    }

    private Stream<CaseRow> found(String text, int offset, int limit) {
        return list.rows(reader, CaseFilter.matching(text), CaseList.Order.PRESSING, false, offset, limit).stream()
                .filter(row -> !row.id().equals(caseId));
    }

    private void show() {
        related.removeAll();
        UnorderedList rows = new UnorderedList();
        rows.addClassName("icma-rows");
        desk.links(caseId)
                .forEach(link -> cases.visible(link.other(), reader).ifPresent(other -> rows.add(row(link, other))));
        related.add(
                rows.getChildren().findAny().isPresent()
                        ? rows
                        : new Paragraph(words.text("casefile.case-page.links.none")));
    }

    private ListItem row(CaseLink link, CaseFile other) {
        Anchor open = new Anchor(
                CasefileNavigation.addressOf(other.id()),
                other.number().map(number -> number + " · ").orElse("") + words.titleOf(other));
        Span kind = new Span(words.text("casefile.LinkKind." + link.kind() + (link.outgoing() ? "" : ".back")) + " · "
                + words.status(other.status()));
        kind.addClassName("icma-quiet");
        Div text = new Div(open, kind);
        text.addClassName("icma-two-lines");
        return new ListItem(text);
    }
}
