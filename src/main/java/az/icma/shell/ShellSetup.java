package az.icma.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Language, colours, errors and the words of a lost connection, for every session and every page. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private final SessionLanguage language;
    private final PageHead head;
    private final I18NProvider texts;

    ShellSetup(SessionLanguage language, PageHead head, I18NProvider texts) {
        this.language = language;
        this.head = head;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(head);
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new CalmErrors()));
        event.getSource().addUIInitListener(opened -> prepare(opened.getUI()));
    }

    private void prepare(UI ui) {
        language.applyTo(ui);
        ReconnectDialogConfiguration reconnecting = ui.getReconnectDialogConfiguration();
        reconnecting.setDialogText(ui.getTranslation("shell.reconnecting"));
        reconnecting.setDialogTextGaveUp(ui.getTranslation("shell.disconnected"));
        // Vaadin has no setting for the word that follows: without this it is English.
        ui.getPage()
                .executeJs("window.Vaadin.connectionIndicator.onlineText = $0", ui.getTranslation("shell.connected"));
        ui.getLoadingIndicatorConfiguration().setFirstDelay(200);
    }

    /** Without an address of their own they load the page anew: it asks to sign in and leads back to where it was. */
    SystemMessages systemMessages(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.session-expired.title", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.session-expired.text", locale));
        messages.setInternalErrorCaption(texts.getTranslation("shell.internal-error.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.internal-error.text", locale));
        // Where the browser has forgotten the session, it was most likely ended: the same words, and what else it may
        // be.
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.session-expired.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.cookies.text", locale));
        return messages;
    }
}
