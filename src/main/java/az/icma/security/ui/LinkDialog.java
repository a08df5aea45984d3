package az.icma.security.ui;

import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows a one-time link, once: the database keeps only its hash. */
class LinkDialog extends Dialog {

    LinkDialog(String name, String token) {
        setHeaderTitle(getTranslation("security.link-dialog.title", name));
        setWidth("min(34rem, 94vw)");
        // The link is shown once: only the button closes it.
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        TextField link = new TextField(getTranslation("security.link-dialog.link.label"));
        link.setValue(address(token));
        link.setReadOnly(true);
        link.setWidthFull();
        link.setId("one-time-link");
        Div content = new Div(new Paragraph(getTranslation("security.link-dialog.about")), link);
        content.addClassName("icma-dialog-form");
        add(content);
        Button copy = new Button(getTranslation("security.link-dialog.copy"), VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        copy.addClickListener(click -> {
            link.getElement()
                    .executeJs("this.inputElement.select();"
                            + "if (navigator.clipboard) navigator.clipboard.writeText(this.value);"
                            + "else document.execCommand('copy');");
            Notices.success("security.link-dialog.copied");
        });
        getFooter().add(new Button(getTranslation("shared.dialog.close"), click -> close()), copy);
    }

    private static String address(String token) {
        return ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent())
                .pathSegment("invitation", token)
                .toUriString();
    }
}
