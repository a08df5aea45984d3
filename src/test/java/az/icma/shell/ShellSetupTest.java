package az.icma.shell;

import az.icma.shared.AzerbaijaniText;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** What a page says that has lost its session, whichever way the server noticed. */
class ShellSetupTest {

    @Test
    void aLostSessionIsToldAlikeWhetherTheCookieIsThereOrNot() {
        for (Locale locale : List.of(AzerbaijaniText.AZ, Locale.ENGLISH)) {
            SystemMessages said = messages(locale);
            assertThat(said.getCookiesDisabledCaption()).isEqualTo(said.getSessionExpiredCaption());
            assertThat(said.getCookiesDisabledMessage()).startsWith(said.getSessionExpiredMessage());
            assertThat(said.isSessionExpiredNotificationEnabled()).isTrue();
            assertThat(said.isCookiesDisabledNotificationEnabled()).isTrue();
        }
        assertThat(messages(Locale.ENGLISH).getCookiesDisabledCaption()).isEqualTo("You were signed out");
        assertThat(messages(Locale.ENGLISH).getSessionExpiredMessage()).contains("last saved", "signed in");
    }

    /** No address of its own: the page is loaded anew, so that signing in leads back to it. */
    @Test
    void afterSigningInTheSamePageOpensAgain() {
        assertThat(messages(Locale.ENGLISH).getSessionExpiredURL()).isNull();
        assertThat(messages(Locale.ENGLISH).getCookiesDisabledURL()).isNull();
    }

    private static SystemMessages messages(Locale locale) {
        Translations texts = mock();
        when(texts.getTranslation(anyString(), any(Locale.class))).thenAnswer(asked -> ResourceBundle.getBundle(
                        "vaadin-i18n/translations",
                        asked.getArgument(1, Locale.class),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(asked.getArgument(0)));
        return new ShellSetup(null, null, texts).systemMessages(new SystemMessagesInfo(locale, null, null));
    }
}
