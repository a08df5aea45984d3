package az.icma.shared.ui;

import com.vaadin.flow.component.Component;

import java.util.Optional;

/** A block of the start page. A module declares one bean for each; a block with nothing to say stays away. */
public interface HomeSection {

    /** Position on the page, ascending. */
    int order();

    /** Whether this is the reader's kind of work at all. Whoever no block concerns starts on another page. */
    boolean concernsReader();

    /** Read anew every time the page is opened; empty where nothing waits. */
    Optional<Component> content();
}
