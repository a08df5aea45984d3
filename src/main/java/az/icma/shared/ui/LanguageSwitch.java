package az.icma.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;

import java.time.Duration;
import java.util.Locale;
import jakarta.servlet.http.Cookie;

/** Switches the language of the pages; each language is named in itself. */
public class LanguageSwitch extends MenuBar {

    private static final int YEAR_SECONDS = (int) Duration.ofDays(365).toSeconds();

    public LanguageSwitch() {
        addClassName("icma-language");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_END_ALIGNED);
        Locale current = UI.getCurrent().getLocale();
        MenuItem open = addItem(current.getLanguage().toUpperCase(Locale.ROOT));
        String label = getTranslation("shared.language-switch.label");
        open.setAriaLabel(label);
        setTooltipText(open, label);
        for (Locale language : Languages.ALL) {
            MenuItem item = open.getSubMenu().addItem(ownName(language), click -> choose(language));
            item.setCheckable(true);
            item.setChecked(language.getLanguage().equals(current.getLanguage()));
            item.getElement().setAttribute("lang", language.getLanguage());
        }
    }

    private static String ownName(Locale language) {
        return "az".equals(language.getLanguage()) ? "Azərbaycanca" : language.getDisplayLanguage(language);
    }

    private static void choose(Locale language) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie cookie = new Cookie(Languages.COOKIE, language.getLanguage());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        Languages.justChosen(VaadinSession.getCurrent(), language);
        UI.getCurrent().getPage().reload();
    }
}
