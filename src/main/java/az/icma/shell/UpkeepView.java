package az.icma.shell;

import az.icma.shared.DerivedList;
import az.icma.shared.ui.KeyValueList;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

/** What an administrator may set right without anybody's data: the lists that are kept for speed. */
@Route("administration/upkeep")
@RolesAllowed("ADMIN")
class UpkeepView extends Div implements HasDynamicTitle {

    private final ListUpkeep upkeep;
    private final Div result = new Div();

    UpkeepView(ListUpkeep upkeep) {
        this.upkeep = upkeep;
        addClassNames("icma-page", "icma-upkeep");
        result.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getPageTitle()),
                new H2(getTranslation("shell.upkeep.lists.title")),
                new Paragraph(getTranslation("shell.upkeep.lists.about")),
                rebuildButton(),
                result);
    }

    private Button rebuildButton() {
        Button rebuild = new Button(getTranslation("shell.upkeep.lists.rebuild"));
        rebuild.setId("rebuild-lists");
        rebuild.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        rebuild.setDisableOnClick(true);
        rebuild.addClickListener(click -> {
            try {
                rebuild();
            } finally {
                rebuild.setEnabled(true);
            }
        });
        return rebuild;
    }

    private void rebuild() {
        KeyValueList facts = new KeyValueList();
        upkeep.rebuild().forEach((nameKey, mended) -> facts.row(getTranslation(nameKey), words(mended)));
        result.removeAll();
        result.add(new Paragraph(getTranslation("shell.upkeep.lists.done")), facts);
    }

    private String words(DerivedList.Mended mended) {
        return mended.total() == 0
                ? getTranslation("shell.upkeep.lists.nothing")
                : getTranslation(
                        "shell.upkeep.lists.mended", mended.missing(), mended.superfluous(), mended.different());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.upkeep.title");
    }
}
