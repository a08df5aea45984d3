package az.icma.shell;

import az.icma.shared.Baku;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.EmptyState;
import az.icma.shared.ui.HomeSection;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jakarta.annotation.security.PermitAll;

/**
 * Where the day begins: what needs the reader today, what is late, what the team carries. Whose work is none of that
 * begins on the first page that is theirs.
 */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Rail rail;
    private final HomeSections sections;
    private final Clock clock;

    HomeView(Rail rail, HomeSections sections, Clock clock) {
        this.rail = rail;
        this.sections = sections;
        this.clock = clock;
        addClassNames("icma-page", "icma-home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (sections.concernReader()) {
            show();
        } else {
            rail.firstOfTheirOwn().ifPresent(entry -> event.forwardTo(entry.view()));
        }
    }

    private void show() {
        removeAll();
        LocalDate today = Baku.today(clock);
        String day = Dates.weekday(today, getLocale()) + ", " + Dates.day(today, getLocale());
        add(new PageHeader(getPageTitle()).about(day));
        List<Component> blocks = sections.ofReader().stream()
                .map(HomeSection::content)
                .flatMap(java.util.Optional::stream)
                .toList();
        if (blocks.isEmpty()) {
            add(new EmptyState("shell.home.quiet.title", "shell.home.quiet.text"));
        }
        add(blocks);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.title");
    }
}
