package az.icma.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The first lines of a longer list, with its number, which is also the way to the whole of it. */
public class ShortList extends Section {

    /** So many lines are shown at most; the rest is behind the title. */
    public static final int LINES = 5;

    private final UnorderedList lines = new UnorderedList();

    /** @param count as people read it, for example {@code 99+} */
    public ShortList(String title, String count) {
        this(new Span(title), count);
    }

    /** @param address of the page that lists all */
    public ShortList(String title, String count, String address) {
        this(new Anchor(address, title), count);
    }

    private ShortList(Component title, String count) {
        addClassName("icma-short-list");
        Span number = new Span(count);
        number.addClassName("icma-short-list__count");
        H2 head = new H2(title, number);
        head.addClassName("icma-short-list__head");
        lines.addClassName("icma-rows");
        add(head, lines);
    }

    /** One line: what leads on, what is to be known of it, and what stands at its end. */
    public ShortList line(Component what, String about, Component... end) {
        Span quiet = new Span(about);
        quiet.addClassName("icma-quiet");
        Div text = new Div(what, quiet);
        text.addClassName("icma-two-lines");
        ListItem item = new ListItem(text);
        if (end.length > 0) {
            Div last = new Div(end);
            last.addClassName("icma-badges");
            item.add(last);
        }
        lines.add(item);
        return this;
    }
}
