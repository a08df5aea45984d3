package az.icma.shell;

import az.icma.shared.Refused;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.access.AccessDeniedException;

import java.util.Optional;
import jakarta.servlet.http.HttpServletResponse;

/** A page that could not be opened: the reason if it is a refusal, a number for the log otherwise. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class PageFailed extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    PageFailed() {
        addClassName("icma-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception problem = parameter.getException();
        Optional<Refused> refusal = CalmErrors.find(problem, Refused.class);
        if (refusal.isPresent()) {
            String text = getTranslation(refusal.get().textKey(), refusal.get().details());
            show("shell.refused.title", text);
            return HttpServletResponse.SC_OK;
        }
        if (CalmErrors.find(problem, AccessDeniedException.class).isPresent()) {
            event.rerouteToError(NotFoundException.class);
            return HttpServletResponse.SC_NOT_FOUND;
        }
        show("shell.failed.title", getTranslation("shell.error.unexpected", CalmErrors.log(problem)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void show(String titleKey, String text) {
        removeAll();
        RouterLink home = new RouterLink(getTranslation("shell.not-found.home"), HomeView.class);
        Div message = new Div(new H2(getTranslation(titleKey)), new Paragraph(text), home);
        message.addClassName("icma-empty");
        add(message);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failed.title");
    }
}
