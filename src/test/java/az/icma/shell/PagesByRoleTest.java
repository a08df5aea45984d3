package az.icma.shell;

import az.icma.IcmaTest;
import az.icma.PageInventory;
import az.icma.PageInventory.Page;
import az.icma.Pages;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.TeamRole;
import az.icma.casefile.Urgency;
import az.icma.inbox.SecondLook;
import az.icma.permissions.PermissionSheet;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.ui.RailEntry;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who opens which page. The addresses are found in the classes and every one is asked for as every role, through the
 * application's own access control: a page or a role that the table does not know fails it, and so does a right that
 * somebody widened or narrowed in passing.
 */
@IcmaTest
class PagesByRoleTest {

    /** {@code m} opens and stands in the menu, {@code o} opens, a dot is refused. */
    private static final String TABLE =
            """
                                                    INT REG COO LAW ADV CAM COM CBC TRC TRA NEC MEN SAO EVA DIR PRM AUD ADM STR
            /                                        m   m   m   m   m   m   m   m   m   m   m   m   m   o   m   o   o   o   ·
            /absences                                m   m   m   m   m   m   ·   m   ·   ·   ·   ·   ·   ·   m   ·   ·   ·   ·
            /account                                 o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   ·
            /administration/accounts                 ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   m   ·
            /administration/upkeep                   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   m   ·
            /audit                                   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   m   ·   ·
            /campaigns                               m   m   m   m   m   m   ·   m   ·   ·   ·   ·   ·   ·   m   ·   ·   ·   ·
            /campaigns/new                           ·   ·   o   ·   ·   o   ·   o   ·   ·   ·   ·   ·   ·   o   ·   ·   ·   ·
            /cases                                   m   m   m   m   m   m   ·   m   ·   ·   ·   ·   ·   ·   m   ·   ·   ·   ·
            /cases/:caseId                           o   o   o   o   o   o   ·   o   ·   ·   ·   ·   ·   ·   o   ·   ·   o   ·
            /deadline-rules                          ·   ·   ·   m   m   ·   ·   ·   ·   ·   ·   ·   ·   ·   m   ·   ·   ·   ·
            /emergency-access                        ·   ·   m   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   m   ·   ·   m   ·
            /history                                 ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   m   m   ·   ·   ·   ·
            /history/cases                           ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   o   o   ·   ·   ·   ·
            /history/steps                           ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   m   m   ·   ·   ·   ·
            /history/steps/list                      ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   o   o   ·   ·   ·   ·
            /invitation/:parameter                   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o
            /login                                   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o
            /login/code                              o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o   o
            /organisations                           m   m   m   m   m   m   m   m   m   m   m   m   m   ·   m   ·   ·   ·   ·
            /organisations/:keptId/merge             o   ·   o   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
            /organisations/:keptId/merge/:otherId    o   ·   o   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
            /organisations/:organisationId           o   o   o   o   o   o   o   o   o   o   o   o   o   ·   o   ·   ·   ·   ·
            /organisations/:organisationId/edit      o   o   o   ·   ·   ·   ·   o   ·   ·   o   ·   ·   ·   o   ·   ·   ·   ·
            /organisations/new                       o   o   o   ·   ·   ·   ·   o   ·   ·   o   ·   ·   ·   o   ·   ·   ·   ·
            /people                                  m   ·   m   m   m   m   ·   m   ·   ·   ·   ·   ·   ·   m   ·   ·   ·   ·
            /people/:keptId/merge                    o   ·   o   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
            /people/:keptId/merge/:otherId           o   ·   o   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
            /people/:personId                        o   ·   o   o   o   o   ·   o   ·   ·   ·   ·   ·   ·   o   ·   ·   ·   ·
            /people/:personId/edit                   o   ·   o   o   ·   ·   ·   o   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
            /people/new                              o   ·   o   o   ·   ·   ·   o   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
            /processes                               ·   ·   m   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   m   m   m   ·   ·   ·
            /processes/:process                      ·   ·   o   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   o   o   o   ·   ·   ·
            /processes/drafts/:draft                 ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   o   o   ·   ·   ·
            /requests/new                            m   ·   m   m   ·   ·   ·   m   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
            /retention                               ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   m   ·   ·   m   ·
            /work                                    m   m   m   m   m   m   m   m   m   m   m   m   m   m   m   m   m   m   ·
            """;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Rail rail;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leave() {
        Pages.close();
    }

    @Test
    void everyPageOpensForTheRolesOfTheTableAndNoOthers() {
        List<Page> pages = PageInventory.pages();
        List<Column> columns = new ArrayList<>();
        for (Role role : Role.values()) {
            openAs(role, UUID.randomUUID(), Set.of());
            columns.add(column(PermissionSheet.head(role), pages));
            Pages.close();
        }
        Pages.openAsStranger(application);
        columns.add(column(PermissionSheet.STRANGER, pages));

        keep(pages, columns);
        assertThat(drawn(pages, columns)).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @EnumSource
    void theStartPageLeadsOnlyToPagesThatOpen(Role role) {
        UUID person = UUID.randomUUID();
        String district = "T-" + person;
        UUID caseId = new SecondLook(application).starts(district, Urgency.URGENT);
        cases.joinTeam(caseId, person, TeamRole.LAWYER);
        jdbc.sql("UPDATE case_file SET law_due = '2020-01-01' WHERE id = :id")
                .param("id", caseId)
                .update();
        openAs(role, person, Set.of(district));

        UI.getCurrent().navigate("");
        Class<?> start = UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .get(0)
                .getClass();
        List<String> links = _find(Anchor.class).stream().map(Anchor::getHref).toList();

        assertThat(inMenu()).contains(start);
        Door door = new Door();
        assertThat(start == HomeView.class ? links : List.of())
                .allSatisfy(link ->
                        assertThat(door.behind(link.replaceFirst("\\?.*", ""))).isNotEmpty());
    }

    private Column column(String head, List<Page> pages) {
        Door door = new Door();
        Set<Class<?>> menu = PermissionSheet.STRANGER.equals(head) ? Set.of() : inMenu();
        return new Column(
                head,
                pages.stream()
                        .map(page -> cell(page, door, menu.contains(page.view()) && page.isMain()))
                        .toList());
    }

    private static String cell(Page page, Door door, boolean inMenu) {
        String address =
                PageInventory.filled(page.address(), name -> UUID.randomUUID().toString());
        if (!door.behind(address).equals(page.view().getName())) {
            return inMenu ? "in the menu, but refused" : "·";
        }
        return inMenu ? "m" : "o";
    }

    private Set<Class<?>> inMenu() {
        return rail.forCurrentUser().values().stream()
                .flatMap(List::stream)
                .map(RailEntry::view)
                .collect(Collectors.toSet());
    }

    private static String drawn(List<Page> pages, List<Column> columns) {
        String first =
                String.format("%-40s", "") + columns.stream().map(Column::head).collect(Collectors.joining(" "));
        Stream<String> rows = Stream.iterate(0, row -> row + 1)
                .limit(pages.size())
                .map(row -> String.format("%-40s", "/" + pages.get(row).address())
                        + columns.stream()
                                .map(column -> " " + column.cells().get(row))
                                .collect(Collectors.joining("  ")));
        return Stream.concat(Stream.of(first), rows).collect(Collectors.joining("\n", "", "\n"));
    }

    /** One line for each cell, for whoever compares two versions. */
    private static void keep(List<Page> pages, List<Column> columns) {
        List<String> lines = new ArrayList<>();
        for (Column column : columns) {
            for (int row = 0; row < pages.size(); row++) {
                String outcome =
                        switch (column.cells().get(row)) {
                            case "·" -> "not for this role";
                            case "m" -> "permitted and in the menu";
                            default -> "permitted";
                        };
                lines.add(String.join(",", "page", "/" + pages.get(row).address(), "", column.head(), outcome));
            }
        }
        PermissionSheet.keep(lines);
    }

    private void openAs(Role role, UUID person, Set<String> districts) {
        Pages.openAs(new SignedIn(person, "Sınaq Şəxsi", Set.of(role), districts), AzerbaijaniText.AZ, application);
    }

    private record Column(String head, List<String> cells) {}

    /** Asks for pages and turns round on the threshold: behind the access control, before the page is built. */
    private static final class Door {

        private final AtomicReference<String> reached = new AtomicReference<>("");

        Door() {
            RouteConfiguration.forSessionScope().setRoute("threshold", Threshold.class);
            UI.getCurrent().addBeforeEnterListener(enter -> {
                Class<?> page = enter.getNavigationTarget();
                if (page != Threshold.class) {
                    reached.set(enter.isErrorEvent() ? "" : page.getName());
                    enter.forwardTo(Threshold.class);
                }
            });
        }

        /** Name of the page's class; empty where the reader is refused. */
        String behind(String address) {
            reached.set("");
            UI.getCurrent().navigate(address);
            return reached.get();
        }
    }

    @AnonymousAllowed
    static class Threshold extends Div {}
}
