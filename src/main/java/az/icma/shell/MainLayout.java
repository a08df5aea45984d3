package az.icma.shell;

import az.icma.security.StaffSessions;
import az.icma.shared.ui.RailEntry;
import az.icma.shared.ui.ShellBanner;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The frame of every page after signing in: rail on the left, bar on top, the page in between. */
@Layout
@JsModule("./shell/leaving.js")
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT_ID = "content";

    private final Main main = new Main();
    private String address = "";

    MainLayout(Rail rail, TopBar topBar, StaffSessions sessions, ObjectProvider<ShellBanner> banners) {
        setPrimarySection(Section.DRAWER);
        addClassName("icma-shell");
        configureMain();
        Div head = new Div(createSkipLink());
        head.addClassName("icma-shell__head");
        banners.stream().map(this::createBanner).forEach(head::add);
        head.add(topBar);
        addToNavbar(head);
        addToDrawer(createBrand(), createRail(rail));
        sessions.idleMinutes()
                .ifPresent(minutes -> getElement().executeJs("window.icmaIdle($0)", minutes.doubleValue()));
    }

    private void configureMain() {
        main.setId(CONTENT_ID);
        main.addClassName("icma-main");
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
    }

    private Component createSkipLink() {
        Anchor skip = new Anchor("#" + CONTENT_ID, getTranslation("shell.skip"));
        skip.addClassName("icma-skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); document.getElementById($0).focus(); })",
                        CONTENT_ID);
        return skip;
    }

    private Component createBanner(ShellBanner banner) {
        Div strip = new Div(getTranslation(banner.textKey()));
        strip.addClassName("icma-banner");
        strip.getElement().setAttribute("role", "note");
        return strip;
    }

    private Component createBrand() {
        Span mark = new Span();
        mark.addClassName("icma-mark");
        Span name = new Span("İcma");
        name.addClassName("icma-wordmark");
        RouterLink home = new RouterLink(HomeView.class);
        home.add(mark, name);
        home.addClassName("icma-brand");
        return home;
    }

    private Component createRail(Rail rail) {
        Div sections = new Div();
        sections.addClassName("icma-rail");
        rail.forCurrentUser().forEach((section, entries) -> sections.add(createSection(section, entries)));
        return new Scroller(sections, Scroller.ScrollDirection.VERTICAL);
    }

    private Component createSection(RailEntry.Section section, List<RailEntry> entries) {
        SideNav nav = new SideNav(getTranslation("shell.rail." + section.name().toLowerCase(Locale.ROOT)));
        for (RailEntry entry : entries) {
            Icon icon = entry.icon().create();
            icon.getElement().setAttribute("aria-hidden", "true");
            SideNavItem item = new SideNavItem(getTranslation(entry.titleKey()), entry.view(), icon);
            // Every address lies below the start page's own.
            item.setMatchNested(entry.view() != HomeView.class && entry.only().isEmpty());
            item.setPathAliases(entry.only().stream()
                    .map(page -> RouteConfiguration.forApplicationScope().getUrl(page))
                    .collect(Collectors.toSet()));
            nav.addItem(item);
        }
        return nav;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    /** Another page is read from its beginning; going back leads to where one was. */
    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        String reached = navigation.getLocation().getPath();
        boolean another = !reached.equals(address);
        address = reached;
        if (another && navigation.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY) {
            getElement().executeJs("window.scrollTo(0, 0)");
        }
    }
}
