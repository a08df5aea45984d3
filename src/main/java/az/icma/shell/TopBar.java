package az.icma.shell;

import az.icma.security.AccountPages;
import az.icma.security.ColorScheme;
import az.icma.security.CurrentUser;
import az.icma.security.Preferences;
import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.ui.LanguageSwitch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What concerns the person, not the page: language, colours, who one is, the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TopBar extends Div {

    private final Preferences preferences;
    private final AuthenticationContext authentication;

    TopBar(CurrentUser currentUser, Preferences preferences, AuthenticationContext authentication) {
        this.preferences = preferences;
        this.authentication = authentication;
        addClassName("icma-bar");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.rail.toggle"));
        Div space = new Div();
        space.addClassName("icma-bar__space");
        add(toggle, space, new LanguageSwitch(), createColorMenu());
        currentUser.get().map(this::createUserMenu).ifPresent(this::add);
    }

    private Component createColorMenu() {
        MenuBar bar = smallMenu();
        MenuItem open = bar.addItem(VaadinIcon.ADJUST.create());
        String label = getTranslation("shell.colors.label");
        open.setAriaLabel(label);
        bar.setTooltipText(open, label);
        ColorScheme current = preferences.colorScheme().orElse(ColorScheme.SYSTEM);
        for (ColorScheme scheme : ColorScheme.values()) {
            MenuItem item = open.getSubMenu()
                    .addItem(getTranslation("shell.ColorScheme." + scheme.name()), click -> choose(open, scheme));
            item.setCheckable(true);
            item.setChecked(scheme == current);
        }
        return bar;
    }

    private void choose(MenuItem menu, ColorScheme scheme) {
        preferences.choose(scheme);
        UI.getCurrent().getPage().executeJs("window.icmaScheme($0)", scheme.code());
        ColorScheme[] all = ColorScheme.values();
        for (int i = 0; i < all.length; i++) {
            menu.getSubMenu().getItems().get(i).setChecked(all[i] == scheme);
        }
    }

    private Component createUserMenu(SignedIn person) {
        MenuBar bar = smallMenu();
        Span initials = new Span(initials(person.name()));
        initials.addClassName("icma-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.name());
        name.addClassName("icma-bar__name");
        MenuItem open = bar.addItem(new Div(initials, name));
        open.setAriaLabel(getTranslation("shell.user-menu.label", person.name()));
        open.getSubMenu().addItem(describe(person)).setEnabled(false);
        open.getSubMenu().addSeparator();
        open.getSubMenu().addItem(getTranslation("shell.user-menu.account"), click -> UI.getCurrent()
                .navigate(AccountPages.MINE));
        open.getSubMenu().addItem(getTranslation("shell.user-menu.leave"), click -> UI.getCurrent()
                .getPage()
                .executeJs("window.icmaLeave()"));
        open.getSubMenu().addItem(getTranslation("shell.user-menu.sign-out"), click -> authentication.logout());
        return bar;
    }

    private Component describe(SignedIn person) {
        Span name = new Span(person.name());
        name.addClassName("icma-row__title");
        Span roles = new Span(person.roleCodes().stream()
                .map(code -> getTranslation("role." + code))
                .sorted(AzerbaijaniText.order())
                .collect(Collectors.joining(", ")));
        roles.addClassName("icma-row__about");
        Div card = new Div(name, roles);
        card.addClassName("icma-row");
        return card;
    }

    private static MenuBar smallMenu() {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_END_ALIGNED);
        return bar;
    }

    /** At most two letters, in the Azerbaijani upper case. */
    private static String initials(String name) {
        return Stream.of(name.split("\\s+"))
                .filter(word -> !word.isBlank())
                .limit(2)
                .map(word -> word.substring(0, 1).toUpperCase(AzerbaijaniText.AZ))
                .collect(Collectors.joining());
    }
}
