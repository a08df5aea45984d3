package az.icma.campaigns.ui;

import az.icma.campaigns.CampaignBoard;
import az.icma.campaigns.CampaignDay;
import az.icma.campaigns.CampaignRow;
import az.icma.casefile.CaseFilter;
import az.icma.registry.DistrictDirectory;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationKind;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.Baku;
import az.icma.shared.ui.EmptyState;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jakarta.annotation.security.RolesAllowed;

/** All campaigns that the reader may see: as a board by stage, a list, districts and days. */
@Route(CampaignsNavigation.LIST)
@RolesAllowed({
    "INTAKE",
    "REGISTRAR",
    "COORDINATOR",
    "LAWYER",
    "ADVOCATE",
    "CAMPAIGN_MANAGER",
    "CBO_COORDINATOR",
    "DIRECTOR"
})
class CampaignsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String VIEW = "view";

    private final CampaignBoard board;
    private final SignedIn reader;
    private final DistrictDirectory districts;
    private final CampaignWords words;
    private final Clock clock;
    private final CampaignFilterBar filters;
    private final Map<CampaignShape, Tab> shapes = new EnumMap<>(CampaignShape.class);
    private final Tabs tabs = new Tabs();
    private final Span count = new Span();
    private final Div content = new Div();

    CampaignsView(
            CampaignBoard board,
            CurrentUser currentUser,
            CampaignWords words,
            DistrictDirectory districts,
            OrganisationDirectory organisations,
            Clock clock) {
        this.board = board;
        this.reader = currentUser.require();
        this.districts = districts;
        this.words = words;
        this.clock = clock;
        filters = new CampaignFilterBar(words, organisations.byKind(OrganisationKind.CBO), this::narrowed);
        addClassNames("icma-page", "icma-campaigns");
        configureTabs();
        count.addClassName("icma-quiet");
        count.getElement().setAttribute("role", "status");
        add(header(), filters, tabs, count, content);
    }

    private Component header() {
        PageHeader header = new PageHeader(getPageTitle());
        if (Proposing.isOpenTo(reader)) {
            header.addAction(Proposing.link(CampaignsNavigation.PROPOSE));
        }
        return header;
    }

    private void configureTabs() {
        for (CampaignShape shape : CampaignShape.values()) {
            Tab tab = new Tab(getTranslation("campaigns.CampaignShape." + shape));
            shapes.put(shape, tab);
            tabs.add(tab);
        }
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                narrowed();
            }
        });
    }

    private CampaignShape shape() {
        return shapes.entrySet().stream()
                .filter(entry -> entry.getValue() == tabs.getSelectedTab())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(CampaignShape.BOARD);
    }

    private void narrowed() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address()));
        show();
    }

    private Location address() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put(VIEW, shape().parameter());
        for (CaseFilter.By what : CaseFilter.By.values()) {
            filters.filter().value(what).ifPresent(value -> told.put(what.parameter(), value));
        }
        return new Location(CampaignsNavigation.LIST, QueryParameters.simple(told));
    }

    private void show() {
        List<CampaignRow> rows = board.rows(reader, filters.filter());
        int all = board.count(reader, filters.filter());
        count.setText(
                all > rows.size()
                        ? getTranslation("campaigns.list.count.first", rows.size(), all)
                        : getTranslation("campaigns.list.count", rows.size()));
        count.setVisible(!rows.isEmpty());
        content.removeAll();
        content.add(rows.isEmpty() ? nothing() : drawn(rows));
    }

    private Component drawn(List<CampaignRow> rows) {
        return switch (shape()) {
            case BOARD -> new StageBoard(rows, words);
            case LIST -> new CampaignGrid(rows, words);
            case DISTRICTS -> new DistrictTiles(rows, districts, words);
            case CALENDAR -> new CampaignCalendar(rows, words, Baku.today(clock), this::days);
        };
    }

    private List<CampaignDay> days(LocalDate from, LocalDate until) {
        return board.days(reader, filters.filter(), from, until);
    }

    private Component nothing() {
        if (filters.isNarrowed()) {
            return new EmptyState("campaigns.list.no-match.title", "campaigns.list.no-match.text");
        }
        Anchor[] first =
                Proposing.isOpenTo(reader) ? new Anchor[] {Proposing.link(CampaignsNavigation.PROPOSE)} : new Anchor[0];
        return new EmptyState("campaigns.list.empty.title", "campaigns.list.empty.text", first);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        QueryParameters asked = enter.getLocation().getQueryParameters();
        CaseFilter filter = CaseFilter.ALL;
        for (CaseFilter.By what : CaseFilter.By.values()) {
            String value = asked.getSingleParameter(what.parameter()).orElse("");
            filter = value.isEmpty() ? filter : filter.with(what, value);
        }
        filters.show(filter);
        tabs.setSelectedTab(
                shapes.get(CampaignShape.of(asked.getSingleParameter(VIEW).orElse(""))));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("campaigns.list.title");
    }
}
