package az.icma.campaigns.ui;

import az.icma.security.Role;
import az.icma.security.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;

/** The way to the page on which a campaign is proposed, for those who may. */
final class Proposing {

    private Proposing() {}

    static boolean isOpenTo(SignedIn reader) {
        return reader.has(Role.CAMPAIGN_MANAGER)
                || reader.has(Role.CBO_COORDINATOR)
                || reader.has(Role.COORDINATOR)
                || reader.has(Role.DIRECTOR);
    }

    static Anchor link(String address) {
        Anchor link = new Anchor(address, UI.getCurrent().getTranslation("campaigns.propose.title"));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("icma-button-link");
        link.setId("propose");
        return link;
    }
}
