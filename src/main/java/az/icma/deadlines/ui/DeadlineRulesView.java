package az.icma.deadlines.ui;

import az.icma.deadlines.DeadlineRule;
import az.icma.deadlines.DeadlineService;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

/** The law periods that the application counts with, and which of them a lawyer has confirmed. */
@Route("deadline-rules")
@RolesAllowed({"LAWYER", "ADVOCATE", "DIRECTOR"})
class DeadlineRulesView extends VerticalLayout implements HasDynamicTitle {

    private final DeadlineService deadlines;
    private final boolean mayConfirm;
    private final UnorderedList rules = new UnorderedList();

    DeadlineRulesView(DeadlineService deadlines, CurrentUser currentUser) {
        this.deadlines = deadlines;
        this.mayConfirm = currentUser
                .get()
                .filter(user -> user.has(Role.LAWYER) || user.has(Role.ADVOCATE))
                .isPresent();
        rules.addClassName("icma-rules");
        add(new PageHeader(getPageTitle()).about(getTranslation("deadlines.rules.about")), rules);
        refresh();
    }

    private ListItem entry(DeadlineRule rule) {
        return new ListItem(what(rule), period(rule), count(rule), source(rule), confirmation(rule));
    }

    private Component what(DeadlineRule rule) {
        return lines(rule.title(getLocale()), RuleTexts.law(this, rule, getLocale()), rule.code());
    }

    private Component period(DeadlineRule rule) {
        Span period = new Span(RuleTexts.period(this, rule));
        period.addClassName("icma-rules__period");
        return period;
    }

    private Component count(DeadlineRule rule) {
        return lines(
                getTranslation("deadlines.rules.from", rule.from(getLocale())),
                getTranslation("deadlines.StartRule." + rule.startRule()),
                getTranslation("deadlines.ShiftRule." + rule.shiftRule()));
    }

    private Component source(DeadlineRule rule) {
        Span source = new Span(getTranslation("deadlines.rules.source", rule.source()));
        source.addClassName("icma-quiet");
        return source;
    }

    private Component confirmation(DeadlineRule rule) {
        Div cell = new Div(RuleTexts.confirmed(this, rule));
        if (!rule.doubt(getLocale()).isBlank()) {
            cell.add(lines(rule.doubt(getLocale())));
        }
        if (mayConfirm && !rule.isConfirmed()) {
            Button confirm = new Button(getTranslation("deadlines.rule.confirm"), click -> ask(rule));
            confirm.addThemeVariants(ButtonVariant.LUMO_SMALL);
            cell.add(confirm);
        }
        return cell;
    }

    private void ask(DeadlineRule rule) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("deadlines.rule.confirm.title", rule.title(getLocale())));
        dialog.setText(getTranslation("deadlines.rule.confirm.text", RuleTexts.law(this, rule, getLocale())));
        dialog.setConfirmText(getTranslation("deadlines.rule.confirm"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("deadlines.rule.confirm.cancel"));
        dialog.addConfirmListener(confirmed -> confirm(rule));
        dialog.open();
    }

    private void confirm(DeadlineRule rule) {
        deadlines.confirm(rule.code());
        refresh();
        Notices.success("deadlines.rule.confirm.done");
    }

    private void refresh() {
        rules.removeAll();
        deadlines.rules().forEach(rule -> rules.add(entry(rule)));
    }

    private static Component lines(String... texts) {
        Div lines = new Div();
        lines.addClassName("icma-rule");
        for (String text : texts) {
            lines.add(new Span(text));
        }
        return lines;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deadlines.rules.title");
    }
}
