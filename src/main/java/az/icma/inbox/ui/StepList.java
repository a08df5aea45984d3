package az.icma.inbox.ui;

import az.icma.inbox.InboxFilter;
import az.icma.inbox.InboxFilter.Only;
import az.icma.inbox.InboxFilter.Scope;
import az.icma.inbox.InboxItem;
import az.icma.inbox.InboxList;
import az.icma.security.SignedIn;
import az.icma.shared.ui.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The list of steps with its filters. Rows are drawn by the browser; the server holds none of them. */
class StepList extends Div {

    private static final int MOST_COUNTED = 100;
    private static final int WITHIN_REACH = 200;
    private static final List<Scope> OWN = List.of(Scope.ALL, Scope.MINE, Scope.CLAIMABLE, Scope.MY_TEAMS);
    private static final List<Scope> WITH_TEAM =
            List.of(Scope.ALL, Scope.MINE, Scope.CLAIMABLE, Scope.MY_TEAMS, Scope.TEAM);

    private final InboxList list;
    private final StepWords words;
    private final SignedIn reader;
    private final Grid<InboxItem> grid = new Grid<>();
    private final Map<Scope, Button> scopes = new EnumMap<>(Scope.class);
    private final Map<Only, Button> narrowings = new EnumMap<>(Only.class);
    private final Button holder = new Button();
    private final TextField search = new TextField();
    private final EmptyState nothing = new EmptyState("inbox.my-work.empty.title", "inbox.my-work.empty.text");
    private final EmptyState nothingFound =
            new EmptyState("inbox.my-work.not-found.title", "inbox.my-work.not-found.text");

    private InboxFilter filter = InboxFilter.all();
    private Runnable filtered = () -> {};

    StepList(InboxList list, StepWords words, SignedIn reader, Consumer<InboxItem> chosen) {
        this.list = list;
        this.words = words;
        this.reader = reader;
        addClassName("icma-work__list");
        add(createFilters(), nothing, nothingFound, grid);
        configureGrid(chosen);
    }

    InboxFilter filter() {
        return filter;
    }

    void onFilter(Runnable changed) {
        filtered = changed;
    }

    /** Shows the list anew: with this filter, the newest rows and true figures. */
    void show(InboxFilter wanted) {
        filter = wanted;
        search.setValue(wanted.text());
        refresh();
    }

    void refresh() {
        scopes.forEach((scope, chip) -> press(
                chip,
                label("inbox.my-work.scope." + code(scope), InboxFilter.of(scope)),
                scope == filter.scope() && filter.holder().isEmpty()));
        narrowings.forEach((only, chip) -> press(
                chip,
                label("inbox.my-work.only." + code(only), filter.matching("").only(only)),
                only == filter.only()));
        boolean onATeam = filter.scope() == Scope.MY_TEAMS || list.count(reader, InboxFilter.of(Scope.MY_TEAMS), 1) > 0;
        scopes.get(Scope.MY_TEAMS).setVisible(onATeam);
        showHolder();
        boolean empty = within(1).isEmpty();
        boolean narrowed = !filter.equals(InboxFilter.all());
        nothing.setVisible(empty && !narrowed);
        nothingFound.setVisible(empty && narrowed);
        grid.setVisible(!empty);
        grid.getDataProvider().refreshAll();
    }

    /** Marks the row of the step; does not open it. */
    void mark(String taskId) {
        within(WITHIN_REACH).stream()
                .filter(item -> item.taskId().equals(taskId))
                .findFirst()
                .ifPresentOrElse(grid::select, grid::deselectAll);
    }

    /** The rows from the top, as far as keys reach. */
    List<InboxItem> withinReach() {
        return within(WITHIN_REACH);
    }

    private List<InboxItem> within(int rows) {
        return list.page(reader, filter, 0, rows);
    }

    private Div createFilters() {
        Div chips = new Div();
        chips.addClassName("icma-work__chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("inbox.my-work.filters"));
        for (Scope scope : reader.leads() ? WITH_TEAM : OWN) {
            Button chip = new Button();
            chip.addClickListener(click -> narrow(filter.in(scope)));
            scopes.put(scope, chip);
            chips.add(chip);
        }
        for (Only only : List.of(Only.TODAY, Only.LATE, Only.APPROVALS)) {
            Button chip = new Button();
            chip.addClickListener(click -> narrow(filter.only(filter.only() == only ? Only.ANY : only)));
            narrowings.put(only, chip);
            chips.add(chip);
        }
        holder.addClickListener(click -> narrow(filter.in(Scope.TEAM)));
        holder.setIcon(VaadinIcon.CLOSE_SMALL.create());
        holder.setIconAfterText(true);
        chips.add(holder);
        chips.getChildren().forEach(chip -> ((Button) chip)
                .addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY));
        Div filters = new Div(chips, configureSearch());
        filters.addClassName("icma-work__filters");
        return filters;
    }

    private TextField configureSearch() {
        search.setPlaceholder(getTranslation("inbox.my-work.search"));
        search.setAriaLabel(getTranslation("inbox.my-work.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        search.setWidthFull();
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                narrow(filter.matching(typed.getValue()));
            }
        });
        return search;
    }

    private void narrow(InboxFilter wanted) {
        filter = wanted;
        refresh();
        filtered.run();
    }

    private void configureGrid(Consumer<InboxItem> chosen) {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
        grid.addClassName("icma-work__grid");
        grid.getElement().setAttribute("aria-label", getTranslation("inbox.my-work.title"));
        grid.addColumn(row());
        grid.setItems(query -> list.page(reader, filter, query.getOffset(), query.getLimit()).stream());
        grid.getLazyDataView().setIdentifierProvider(InboxItem::taskId);
        ((GridSingleSelectionModel<InboxItem>) grid.getSelectionModel()).setDeselectAllowed(false);
        grid.addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                selection.getFirstSelectedItem().ifPresent(chosen);
            }
        });
    }

    private LitRenderer<InboxItem> row() {
        return LitRenderer.<InboxItem>of(
                        """
                        <div class="icma-step ${item.mine ? 'icma-step--mine' : ''}">
                          <div class="icma-step__line">
                            <span class="icma-step__name">${item.step}</span>
                            <span class="icma-step__due ${item.overdue ? 'icma-step__due--over' : ''}"
                                  title="${item.exact}">${item.due}</span>
                          </div>
                          <div class="icma-step__line">
                            <span class="icma-step__case"><b>${item.number}</b> ${item.place}</span>
                            <span class="icma-step__urgent" ?hidden="${!item.urgency}">${item.urgency}</span>
                            <span class="icma-step__holder">${item.holder}</span>
                          </div>
                        </div>""")
                .withProperty("step", item -> item.step(getLocale()))
                .withProperty("due", words::due)
                .withProperty("exact", words::exactDue)
                .withProperty("overdue", words::overdue)
                .withProperty("urgency", words::urgency)
                .withProperty("number", words::number)
                .withProperty("place", words::place)
                .withProperty("mine", item -> item.assignee().isPresent())
                .withProperty("holder", words::holder);
    }

    private String label(String key, InboxFilter counted) {
        int count = list.count(reader, counted, MOST_COUNTED);
        return getTranslation(key) + " " + (count < MOST_COUNTED ? count : (MOST_COUNTED - 1) + "+");
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whose steps of the team's are listed, and the way back to everybody's. */
    private void showHolder() {
        holder.setVisible(filter.scope() == Scope.FREE || filter.holder().isPresent());
        holder.setText(
                filter.holder().map(words::colleague).orElseGet(() -> getTranslation("inbox.my-work.scope.free")));
        holder.getElement().setAttribute("aria-pressed", "true");
        holder.setTooltipText(getTranslation("inbox.my-work.everybody"));
    }

    private static void press(Button chip, String label, boolean pressed) {
        chip.setText(label);
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
