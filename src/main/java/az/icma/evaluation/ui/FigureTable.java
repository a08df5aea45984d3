package az.icma.evaluation.ui;

import az.icma.shared.ui.ReadingTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.springframework.lang.Nullable;

import java.util.List;

/** Figures as a real table, with a bar beside each number for the eye; the numbers say the same to everybody. */
class FigureTable extends ReadingTable {

    private final double longest;

    /** @param longest the number whose bar fills its cell */
    FigureTable(String caption, double longest, List<String> columns) {
        super(caption);
        this.longest = longest;
        captioned(caption).columns(columns);
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
