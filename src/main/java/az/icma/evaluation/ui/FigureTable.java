package az.icma.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.springframework.lang.Nullable;

import java.util.List;

/** Figures as a real table, with a bar beside each number for the eye; the numbers say the same to everybody. */
class FigureTable extends Div {

    private final NativeTable table = new NativeTable();
    private final NativeTableBody body = new NativeTableBody();
    private final double longest;

    /** @param longest the number whose bar fills its cell */
    FigureTable(String caption, double longest, List<String> columns) {
        this.longest = longest;
        addClassName("icma-figure-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        NativeTableCaption title = new NativeTableCaption();
        title.setText(caption);
        table.add(title, new NativeTableHeader(head), body);
        add(table);
    }

    void row(Component name, Component... cells) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(first);
        for (Component cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        body.add(row);
    }

    void row(String name, Component... cells) {
        row(new Span(name), cells);
    }

    static Component text(String text) {
        Span span = new Span(text);
        span.addClassName("icma-figure-table__text");
        return span;
    }

    /** @param href what stands behind the number; none where there is nothing to show */
    Component number(String text, double size, @Nullable String href, String about) {
        return number(text, size, href, about, null);
    }

    /** @param before the number of the period before, in small */
    Component number(String text, double size, @Nullable String href, String about, @Nullable String before) {
        Span bar = new Span();
        bar.addClassName("icma-figure-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.setWidth((longest == 0 ? 0 : Math.round(size / longest * 100)) + "%");
        Span track = new Span(bar);
        track.addClassName("icma-figure-bar__track");
        Div cell = new Div(link(text, href, about, before), track);
        cell.addClassName("icma-figure-table__number");
        return cell;
    }

    /** A number without a bar. */
    static Component link(String text, @Nullable String href, String about, @Nullable String before) {
        Component number = text(text);
        if (href != null) {
            Anchor link = new Anchor(href, text);
            link.setAriaLabel(about + ": " + text);
            link.setRouterIgnore(false);
            number = link;
        }
        Span cell = new Span(number);
        cell.addClassName("icma-figure-table__linked");
        if (before != null) {
            Span earlier = new Span(before);
            earlier.addClassName("icma-figure-table__before");
            cell.add(earlier);
        }
        return cell;
    }
}
