package az.icma.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

import java.util.List;

/**
 * A real table for figures that are read, not worked with: the first cell of a row names it. Where the window is
 * narrower it scrolls by itself and not the page, by keyboard too.
 */
public class ReadingTable extends Div {

    private final NativeTable table = new NativeTable();

    /** @param name what the table is about, for those who do not see it */
    public ReadingTable(String name) {
        addClassName("icma-reading-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        add(table);
    }

    /** What the table is about, for everybody. */
    public ReadingTable captioned(String caption) {
        table.setCaptionText(caption);
        return this;
    }

    /** The heads of all columns, that of the names first. */
    public ReadingTable columns(List<String> heads) {
        NativeTableRow row = new NativeTableRow();
        heads.forEach(head -> row.add(head(new Span(head), "col")));
        table.getHead().add(row);
        return this;
    }

    public ReadingTable row(Component name, List<? extends Component> cells) {
        NativeTableRow row = new NativeTableRow(head(name, "row"));
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        table.getBody().add(row);
        return this;
    }

    public ReadingTable row(String name, Component... cells) {
        return row(new Span(name), List.of(cells));
    }

    private static NativeTableHeaderCell head(Component content, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
