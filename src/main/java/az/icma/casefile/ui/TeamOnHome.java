package az.icma.casefile.ui;

import az.icma.casefile.CaseFilter;
import az.icma.casefile.CaseFilter.By;
import az.icma.casefile.CaseList;
import az.icma.inbox.TeamWork;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.ui.HomeSection;
import az.icma.shared.ui.ReadingTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** On the start page of those who lead: how much each colleague carries and what of it is late. Each number opens its list. */
@org.springframework.stereotype.Component
class TeamOnHome implements HomeSection {

    private final TeamWork work;
    private final CaseList cases;
    private final StaffDirectory staff;
    private final CurrentUser currentUser;

    TeamOnHome(TeamWork work, CaseList cases, StaffDirectory staff, CurrentUser currentUser) {
        this.work = work;
        this.cases = cases;
        this.staff = staff;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean concernsReader() {
        return currentUser.get().filter(SignedIn::leads).isPresent();
    }

    @Override
    public Optional<Component> content() {
        SignedIn reader = currentUser.require();
        Map<UUID, Carried> carried = new HashMap<>();
        cases.runningByMember(reader).forEach((id, count) -> carried.put(id, new Carried(id, 0, 0, count)));
        List<TeamWork.Load> loads = work.loads(reader);
        loads.forEach(load -> load.holder()
                .ifPresent(id -> carried.merge(
                        id,
                        new Carried(id, load.steps(), load.late(), 0),
                        (known, steps) -> new Carried(id, load.steps(), load.late(), known.cases()))));
        Optional<TeamWork.Load> free =
                loads.stream().filter(load -> load.holder().isEmpty()).findFirst();
        if (carried.isEmpty() && free.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(section(carried.values().stream().sorted(mostPressed()), free));
    }

    private Comparator<Carried> mostPressed() {
        return Comparator.comparingInt(Carried::late)
                .thenComparingInt(Carried::steps)
                .reversed()
                .thenComparing(row -> staff.name(row.colleague()), AzerbaijaniText.order());
    }

    private Component section(Stream<Carried> colleagues, Optional<TeamWork.Load> free) {
        ReadingTable table = new ReadingTable(text("casefile.home.team"))
                .columns(Stream.of("colleague", "steps", "late", "cases")
                        .map(column -> text("casefile.home.team." + column))
                        .toList());
        free.ifPresent(load -> table.row(
                text("casefile.home.team.free"),
                number(load.steps(), "work?show=free"),
                number(load.late(), "work?show=free&only=late"),
                new Span("—")));
        colleagues.forEach(row -> table.row(
                staff.name(row.colleague()),
                number(row.steps(), "work?show=team&of=" + row.colleague()),
                number(row.late(), "work?show=team&only=late&of=" + row.colleague()),
                number(
                        row.cases(),
                        CaseAddress.to(CaseFilter.ALL
                                .running()
                                .with(By.MEMBER, row.colleague().toString())))));
        H2 title = new H2(text("casefile.home.team"));
        title.addClassName("icma-short-list__head");
        Section section = new Section(title, table);
        section.addClassNames("icma-short-list", "icma-home__wide");
        return section;
    }

    private static Component number(int count, String address) {
        return count == 0 ? new Span("0") : new Anchor(address, String.valueOf(count));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private record Carried(UUID colleague, int steps, int late, int cases) {}
}
