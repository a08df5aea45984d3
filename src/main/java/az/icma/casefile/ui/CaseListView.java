package az.icma.casefile.ui;

import az.icma.calendar.DueText;
import az.icma.casefile.CaseFilter;
import az.icma.casefile.CaseFilter.By;
import az.icma.casefile.CaseKinds;
import az.icma.casefile.CaseList;
import az.icma.casefile.CaseRow;
import az.icma.casefile.CaseTitles;
import az.icma.forms.ChoiceLists;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.EmptyState;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;

/** All matters that the reader may see, most pressing first. */
@Route("cases")
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
class CaseListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseList cases;
    private final CurrentUser currentUser;
    private final CaseFilterBar filters;
    private final CaseGrid grid;
    private final Span count = new Span();
    private final Div nothing = new Div();

    CaseListView(
            CaseList cases,
            CurrentUser currentUser,
            CaseKinds kinds,
            CaseTitles titles,
            StaffDirectory staff,
            ChoiceLists choices,
            DueText dueText) {
        this.cases = cases;
        this.currentUser = currentUser;
        CaseWords words = new CaseWords(kinds, titles, staff);
        filters = new CaseFilterBar(words, choices(kinds, staff, choices, words), this::narrowed);
        grid = new CaseGrid(words, dueText);
        addClassNames("icma-page", "icma-case-list");
        count.addClassName("icma-quiet");
        count.getElement().setAttribute("role", "status");
        add(new PageHeader(getPageTitle()), filters, count, grid, nothing);
        grid.setItems(this::rows, query -> size());
    }

    private Map<By, Map<String, String>> choices(
            CaseKinds kinds, StaffDirectory staff, ChoiceLists lists, CaseWords words) {
        Map<String, String> named = new LinkedHashMap<>();
        Map<String, String> stages = new LinkedHashMap<>();
        kinds.all().forEach(kind -> {
            named.put(kind.code(), words.kind(kind.code()));
            kind.stages().forEach(stage -> stages.putIfAbsent(stage.code(), words.stage(kind.code(), stage.code())));
        });
        Map<String, String> colleagues = new LinkedHashMap<>();
        staff.withAnyOf(Role.values())
                .forEach(person -> colleagues.put(person.id().toString(), person.name()));
        return Map.of(
                By.KIND,
                named,
                By.STAGE,
                stages,
                By.MEMBER,
                colleagues,
                By.ORGANISATION,
                lists.labels("organisations", getLocale()));
    }

    private Stream<CaseRow> rows(Query<CaseRow, Void> query) {
        CaseList.Order order = CaseList.Order.PRESSING;
        boolean descending = false;
        if (!query.getSortOrders().isEmpty()) {
            order = CaseList.Order.valueOf(query.getSortOrders().get(0).getSorted());
            descending = query.getSortOrders().get(0).getDirection() == SortDirection.DESCENDING;
        }
        return cases
                .rows(currentUser.require(), filters.filter(), order, descending, query.getOffset(), query.getLimit())
                .stream();
    }

    private int size() {
        return cases.count(currentUser.require(), filters.filter());
    }

    private void narrowed() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, CaseAddress.of(filters.filter())));
        show();
    }

    private void show() {
        int size = size();
        count.setText(getTranslation("casefile.case-list.count", size));
        count.setVisible(size > 0);
        grid.setVisible(size > 0);
        nothing.removeAll();
        if (size == 0) {
            nothing.add(
                    filters.filter().equals(CaseFilter.ALL)
                            ? new EmptyState("casefile.case-list.empty.title", "casefile.case-list.empty.text")
                            : new EmptyState("casefile.case-list.no-match.title", "casefile.case-list.no-match.text"));
        }
        grid.getDataProvider().refreshAll();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        filters.show(CaseAddress.read(enter.getLocation().getQueryParameters()));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casefile.case-list.title");
    }
}
