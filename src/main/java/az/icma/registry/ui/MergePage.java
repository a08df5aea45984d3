package az.icma.registry.ui;

import az.icma.shared.Refused;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The frame of a merge: first the other record is chosen, then both are looked at, then they become one. */
class MergePage extends Div {

    /** To choose the other record. */
    static MergePage choosing(String texts, String name, Component... ways) {
        MergePage page = new MergePage(texts, name);
        page.add(new Paragraph(page.getTranslation(texts + ".choose")));
        page.add(ways);
        return page;
    }

    /** To look at both and to decide. @param back where to go then, either way */
    static MergePage deciding(String texts, String name, String other, Component both, Runnable merge, String back) {
        MergePage page = new MergePage(texts, name);
        page.add(new Paragraph(page.getTranslation("registry.merge.explanation", name, other)), both);
        page.add(page.buttons(merge, back));
        return page;
    }

    private MergePage(String texts, String name) {
        add(new PageHeader(getTranslation(texts + ".title")).about(name));
    }

    private Div buttons(Runnable merge, String back) {
        Button confirm = new Button(getTranslation("registry.merge.confirm"), click -> merge(merge, back));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(getTranslation("registry.form.cancel"), click -> go(back));
        Div buttons = new Div(confirm, cancel);
        buttons.addClassName("icma-registry-buttons");
        return buttons;
    }

    private void merge(Runnable merge, String back) {
        try {
            merge.run();
            Notices.success("registry.merge.done");
            go(back);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void go(String address) {
        getUI().ifPresent(ui -> ui.navigate(address));
    }
}
