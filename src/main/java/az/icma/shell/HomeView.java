package az.icma.shell;

import az.icma.shared.ui.EmptyState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.PermitAll;

/** The bare address leads to the first page of the rail that is open to the person. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Rail rail;

    HomeView(Rail rail) {
        this.rail = rail;
        addClassName("icma-page");
        add(new EmptyState("shell.home.title", "shell.home.text"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        rail.first().ifPresent(entry -> event.forwardTo(entry.view()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.title");
    }
}
