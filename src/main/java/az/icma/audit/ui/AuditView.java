package az.icma.audit.ui;

import az.icma.audit.AuditCheck;
import az.icma.audit.AuditRecord;
import az.icma.audit.AuditSearch;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;

/** Who did what, for auditors: searched by day, deed and colleague; and whether anybody tampered with it. */
@Route("audit")
@RolesAllowed("AUDITOR")
class AuditView extends Div implements HasDynamicTitle {

    private final AuditSearch search;
    private final AuditCheck check;
    private final StaffDirectory staff;
    private final AuditFilters filters;
    private final VerdictNote verdict = new VerdictNote();
    private final Span count = new Span();
    private final Grid<AuditRecord> grid = new Grid<>();

    AuditView(AuditSearch search, AuditCheck check, StaffDirectory staff) {
        this.search = search;
        this.check = check;
        this.staff = staff;
        filters = new AuditFilters(staff, this::show);
        addClassNames("icma-page", "icma-audit");
        count.getElement().setAttribute("role", "status");
        configureGrid();
        add(createHeader(), verdict, filters, count, grid);
        show();
    }

    private PageHeader createHeader() {
        Button verify = new Button(getTranslation("audit.verify"), click -> {
            verdict.show(check.verify());
            show();
        });
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new PageHeader(getPageTitle(), verify).about(getTranslation("audit.about"));
    }

    private void configureGrid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(record -> Dates.moment(record.at(), getLocale()))
                .setHeader(getTranslation("audit.at"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addColumn(record -> record.actor().map(staff::name).orElse(getTranslation("audit.nobody")))
                .setHeader(getTranslation("audit.actor"))
                .setFlexGrow(1);
        grid.addColumn(record -> filters.words(record.act()))
                .setHeader(getTranslation("audit.act"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::about)
                .setHeader(getTranslation("audit.subject"))
                .setFlexGrow(2);
    }

    /** The id leads to everything else that was done to the same thing. */
    private Component about(AuditRecord record) {
        Div about = new Div();
        record.subject().ifPresent(id -> about.add(same(id)));
        if (!"{}".equals(record.details())) {
            Span details = new Span(record.details().replaceAll("[{}\"]", ""));
            details.addClassName("icma-audit__details");
            about.add(details);
        }
        return about;
    }

    private Button same(UUID id) {
        Button same = new Button(id.toString(), click -> filters.ask(id));
        same.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return same;
    }

    private void show() {
        AuditSearch.Question question = filters.question();
        count.setText(getTranslation("audit.count", search.count(question)));
        grid.setItems(
                query -> search.records(question, query.getOffset(), query.getLimit()).stream(),
                query -> search.count(question));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }
}
