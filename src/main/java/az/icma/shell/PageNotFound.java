package az.icma.shell;

import az.icma.shared.ui.EmptyState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jakarta.servlet.http.HttpServletResponse;

/** What is absent and what is hidden look the same, so that an address tells nothing. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class PageNotFound extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    PageNotFound() {
        addClassName("icma-page");
        RouterLink home = new RouterLink(getTranslation("shell.not-found.home"), HomeView.class);
        add(new EmptyState("shell.not-found.title", "shell.not-found.text", home));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-found.title");
    }
}
