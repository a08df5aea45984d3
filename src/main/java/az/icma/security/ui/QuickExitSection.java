package az.icma.security.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Tells how to be gone from the screen at once. */
class QuickExitSection extends Section {

    QuickExitSection() {
        addClassName("icma-account__section");
        add(
                new H2(getTranslation("security.quick-exit.heading")),
                new Paragraph(getTranslation("security.quick-exit.about")));
    }
}
