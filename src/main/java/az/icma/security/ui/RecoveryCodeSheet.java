package az.icma.security.ui;

import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

import java.util.List;

/** The codes for the day the phone is lost, shown once: to be printed or copied now. */
class RecoveryCodeSheet extends Div {

    RecoveryCodeSheet(List<String> codes, Runnable kept) {
        addClassName("icma-codes");
        setId("recovery-codes");
        OrderedList list = new OrderedList(codes.stream().map(ListItem::new).toArray(ListItem[]::new));
        Button print = new Button(getTranslation("security.recovery.print"), VaadinIcon.PRINT.create());
        print.addClickListener(click -> UI.getCurrent().getPage().executeJs("window.print()"));
        Button copy = new Button(getTranslation("security.recovery.copy"), VaadinIcon.COPY_O.create());
        copy.addClickListener(click -> copy(String.join("\n", codes)));
        Button done = new Button(getTranslation("security.recovery.kept"), click -> kept.run());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setId("codes-kept");
        Div buttons = new Div(done, print, copy);
        buttons.addClassName("icma-factor__buttons");
        add(
                new H3(getTranslation("security.recovery.heading")),
                new Paragraph(getTranslation("security.recovery.about")),
                list,
                buttons);
    }

    private void copy(String text) {
        getElement()
                .executeJs(
                        """
                        if (navigator.clipboard) { navigator.clipboard.writeText($0); return; }
                        const area = document.createElement('textarea');
                        area.value = $0;
                        this.append(area);
                        area.select();
                        document.execCommand('copy');
                        area.remove();
                        """,
                        text);
        Notices.success("security.recovery.copied");
    }
}
