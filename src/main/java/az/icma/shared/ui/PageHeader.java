package az.icma.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: where one is, in a few words about it, and the one thing most people come to do. */
public class PageHeader extends Header {

    private final H1 title = new H1();
    private final Paragraph about = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("icma-page-header");
        Div words = new Div(this.title, about);
        words.addClassName("icma-page-header__words");
        about.addClassName("icma-page-header__about");
        about.setVisible(false);
        actions.addClassName("icma-page-header__actions");
        actions.setVisible(false);
        add(words, actions);
        setTitle(title);
    }

    /** At most one of them primary. */
    public PageHeader(String title, Component... actions) {
        this(title);
        this.actions.add(actions);
        this.actions.setVisible(actions.length > 0);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** One quiet line below the title: a number, a place, a state. */
    public PageHeader about(String text) {
        about.setText(text);
        about.setVisible(!text.isBlank());
        return this;
    }

    public void addAction(Component action) {
        actions.add(action);
        actions.setVisible(true);
    }
}
