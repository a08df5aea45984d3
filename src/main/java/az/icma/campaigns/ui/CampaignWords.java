package az.icma.campaigns.ui;

import az.icma.campaigns.ActionKind;
import az.icma.campaigns.Delivery;
import com.vaadin.flow.component.UI;

/** How the codes of campaigns are said to the reader of the current page. */
class CampaignWords {

    private final UI ui = UI.getCurrent();

    String text(String key, Object... parameters) {
        return ui.getTranslation(key, parameters);
    }

    String kind(ActionKind kind) {
        return text("campaigns.ActionKind." + kind);
    }

    String delivery(Delivery delivery) {
        return text("campaigns.Delivery." + delivery);
    }
}
