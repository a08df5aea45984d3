package az.icma.security.ui;

import az.icma.security.AccountAdministration;
import az.icma.security.AccountAdministration.StaffMember;
import az.icma.security.ProofDialog;
import az.icma.security.WorkDistricts;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.PageHeader;
import az.icma.shared.ui.StatusBadge;
import az.icma.shared.ui.StatusBadge.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.springframework.beans.factory.ObjectProvider;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jakarta.annotation.security.RolesAllowed;

/** The people who work here: who may sign in, and as what. */
@Route("administration/accounts")
@RolesAllowed("ADMIN")
class AccountsView extends Div implements HasDynamicTitle {

    private final AccountAdministration administration;
    private final List<WorkDistricts.District> districts;
    private final Map<String, String> districtNames;
    private final Grid<StaffMember> grid = new Grid<>();
    private final TextField filter = new TextField();
    private List<StaffMember> everybody = List.of();

    AccountsView(AccountAdministration administration, ObjectProvider<WorkDistricts> workDistricts) {
        this.administration = administration;
        this.districts = workDistricts.stream()
                .flatMap(known -> known.all(getLocale()).stream())
                .toList();
        this.districtNames = districts.stream()
                .collect(Collectors.toMap(WorkDistricts.District::code, WorkDistricts.District::name, (a, b) -> a));
        addClassName("icma-page");
        configureFilter();
        configureGrid();
        add(createHeader(), filter, grid);
        refresh();
    }

    private PageHeader createHeader() {
        Button invite = new Button(getTranslation("security.accounts.invite"), click -> openInvitation());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        invite.setId("invite");
        return new PageHeader(getPageTitle(), invite).about(getTranslation("security.accounts.about"));
    }

    private void configureFilter() {
        filter.setPlaceholder(getTranslation("security.accounts.filter"));
        filter.setAriaLabel(getTranslation("security.accounts.filter"));
        filter.setPrefixComponent(VaadinIcon.SEARCH.create());
        filter.addClassName("icma-accounts__filter");
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> show());
    }

    private void configureGrid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(this::describe)
                .setHeader(getTranslation("security.accounts.person"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("security.accounts.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::actions)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4rem")
                .setFlexGrow(0);
    }

    private Component describe(StaffMember person) {
        Span name = new Span(person.name());
        name.addClassName("icma-row__title");
        String roles = person.roles().stream()
                .map(role -> getTranslation("role." + role.code()))
                .sorted(AzerbaijaniText.order())
                .collect(Collectors.joining(", "));
        String places = person.districts().isEmpty()
                ? getTranslation("security.accounts.all-districts")
                : person.districts().stream()
                        .map(code -> districtNames.getOrDefault(code, code))
                        .sorted(AzerbaijaniText.order())
                        .collect(Collectors.joining(", "));
        Span about = new Span(person.login() + " · " + roles + " · " + places);
        about.addClassName("icma-row__about");
        Div row = new Div(name, about);
        row.addClassName("icma-row");
        return row;
    }

    private Component state(StaffMember person) {
        if (!person.enabled()) {
            return new StatusBadge(getTranslation("security.accounts.state.disabled"), Tone.NEUTRAL);
        }
        if (person.invited()) {
            return new StatusBadge(getTranslation("security.accounts.state.invited"), Tone.ATTENTION);
        }
        return new StatusBadge(getTranslation("security.accounts.state.active"), Tone.GOOD);
    }

    private Component actions(StaffMember person) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(
                MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_END_ALIGNED);
        MenuItem open = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        open.setAriaLabel(getTranslation("security.accounts.actions", person.name()));
        SubMenu menu = open.getSubMenu();
        menu.addItem(getTranslation("security.accounts.edit"), click -> openEditor(person));
        if (person.enabled()) {
            menu.addItem(
                    getTranslation("security.accounts.new-password"),
                    click -> ProofDialog.run(() -> newPassword(person)));
            menu.addItem(
                    getTranslation("security.accounts.end-sessions"),
                    click -> ProofDialog.run(() -> endSessions(person)));
            if (person.secondFactor()) {
                menu.addItem(getTranslation("security.accounts.reset-factor"), click -> resetFactor(person));
            }
            menu.addItem(getTranslation("security.accounts.disable"), click -> ProofDialog.run(() -> disable(person)));
        } else {
            menu.addItem(getTranslation("security.accounts.enable"), click -> ProofDialog.run(() -> enable(person)));
        }
        return bar;
    }

    private void openInvitation() {
        new PersonDialog(getTranslation("security.accounts.invite"), districts, details -> {
                    String token = administration.invite(details);
                    refresh();
                    new LinkDialog(details.name(), token).open();
                })
                .open();
    }

    private void openEditor(StaffMember person) {
        PersonDialog dialog = new PersonDialog(getTranslation("security.accounts.edit"), districts, details -> {
            administration.change(person.id(), details);
            refresh();
            Notices.success("security.accounts.saved");
        });
        dialog.read(person);
        dialog.open();
    }

    private void newPassword(StaffMember person) {
        new LinkDialog(person.name(), administration.newPassword(person.id())).open();
    }

    private void resetFactor(StaffMember person) {
        ConfirmDialog question = new ConfirmDialog(
                getTranslation("security.accounts.reset-factor.title", person.name()),
                getTranslation("security.accounts.reset-factor.about"),
                getTranslation("security.accounts.reset-factor"),
                confirm -> ProofDialog.run(() -> {
                    administration.resetSecondFactor(person.id());
                    refresh();
                    Notices.success("security.accounts.factor-reset", person.name());
                }));
        question.setCancelable(true);
        question.setCancelText(getTranslation("shared.dialog.cancel"));
        question.open();
    }

    private void endSessions(StaffMember person) {
        administration.endSessions(person.id());
        Notices.success("security.accounts.sessions-ended", person.name());
    }

    private void disable(StaffMember person) {
        administration.disable(person.id());
        refresh();
        Notices.success("security.accounts.disabled", person.name());
    }

    private void enable(StaffMember person) {
        administration.enable(person.id());
        refresh();
        Notices.success("security.accounts.enabled", person.name());
    }

    private void refresh() {
        everybody = administration.everybody();
        show();
    }

    private void show() {
        String wanted = AzerbaijaniText.fold(filter.getValue());
        grid.setItems(everybody.stream()
                .filter(person -> AzerbaijaniText.fold(person.name() + " " + person.login())
                        .contains(wanted))
                .toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.accounts.title");
    }
}
