package az.icma.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A plain form that the browser posts itself, so that password stores know it and the session id changes. */
@Tag("form")
class PostForm extends HtmlContainer {

    PostForm(String action, Component... content) {
        super(content);
        getElement().setAttribute("method", "post").setAttribute("action", action);
    }
}
