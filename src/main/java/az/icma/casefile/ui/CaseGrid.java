package az.icma.casefile.ui;

import az.icma.calendar.DueText;
import az.icma.casefile.CaseList;
import az.icma.casefile.CaseRow;
import az.icma.casefile.Urgency;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.shared.Registration;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;

/** Matters in rows: columns where there is room, one card a row on a phone. */
class CaseGrid extends Grid<CaseRow> {

    private static final int ROOM_FOR_COLUMNS = 800;
    private static final Set<String> WIDE_ONLY = Set.of(CaseList.Order.OPENED.name(), "district", "team");

    private final CaseWords words;
    private final DueText dueText;
    private final Column<CaseRow> card;
    private Registration resizing;

    CaseGrid(CaseWords words, DueText dueText) {
        this.words = words;
        this.dueText = dueText;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        addClassName("icma-case-grid");
        card = addColumn(new ComponentRenderer<>(this::card)).setKey("card");
        card.setVisible(false);
        column(
                        CaseList.Order.NUMBER.name(),
                        "number",
                        row -> new Span(row.number().orElse("—")))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        column(CaseList.Order.TITLE.name(), "matter", this::title).setFlexGrow(3);
        column("stage", "stage", this::stage);
        column("district", "district", row -> new Span(district(row)));
        column(CaseList.Order.LAW_DUE.name(), "law-due", this::lawDue);
        column("team", "team", row -> new Span(words.colleagues(row.team())));
        column(CaseList.Order.OPENED.name(), "opened", row -> new Span(Dates.shortDay(row.openedOn(), words.locale())));
        addItemClickListener(click -> getUI().ifPresent(ui ->
                ui.navigate(CasefileNavigation.addressOf(click.getItem().id()))));
    }

    private Column<CaseRow> column(String key, String header, Function<CaseRow, Component> content) {
        Column<CaseRow> column = addColumn(new ComponentRenderer<>(content::apply))
                .setKey(key)
                .setHeader(getTranslation("casefile.case-list.column." + header));
        for (CaseList.Order order : CaseList.Order.values()) {
            if (order.name().equals(key)) {
                column.setSortable(true).setSortProperty(key);
            }
        }
        return column;
    }

    private Component title(CaseRow row) {
        Anchor link = new Anchor(CasefileNavigation.addressOf(row.id()), words.titleOf(row));
        Span kind = new Span(words.kind(row.kind()));
        kind.addClassName("icma-quiet");
        Div cell = new Div(link, kind);
        cell.addClassName("icma-two-lines");
        return cell;
    }

    private Component stage(CaseRow row) {
        Div cell = new Div(words.badge(row.status()));
        cell.addClassName("icma-two-lines");
        if (row.urgency() != Urgency.NORMAL && row.status().isRunning()) {
            cell.add(words.badge(row.urgency()));
        }
        row.stage().filter(stage -> row.status().isRunning()).ifPresent(stage -> {
            Span text = new Span(words.stage(row.kind(), stage));
            text.addClassName("icma-quiet");
            cell.add(text);
        });
        return cell;
    }

    private Component lawDue(CaseRow row) {
        return row.lawDue()
                .filter(due -> row.status().isRunning())
                .map(this::due)
                .orElseGet(() -> new Span("—"));
    }

    private Span due(LocalDate due) {
        Span text = dueText.isPast(due)
                ? new StatusBadge(dueText.relative(due, words.locale()), StatusBadge.Tone.DANGER)
                : new Span(dueText.relative(due, words.locale()));
        text.setTitle(Dates.day(due, words.locale()));
        text.getElement().setAttribute("aria-description", Dates.day(due, words.locale()));
        return text;
    }

    private Component card(CaseRow row) {
        Anchor link = new Anchor(CasefileNavigation.addressOf(row.id()), words.titleOf(row));
        Span about = new Span(String.join(
                " · ",
                java.util.stream.Stream.of(row.number().orElse(words.kind(row.kind())), district(row))
                        .filter(part -> !part.isBlank())
                        .toList()));
        about.addClassName("icma-quiet");
        Div badges = new Div(words.badge(row.status()));
        badges.addClassName("icma-badges");
        if (row.urgency() != Urgency.NORMAL && row.status().isRunning()) {
            badges.add(words.badge(row.urgency()));
        }
        row.lawDue().filter(due -> row.status().isRunning()).ifPresent(due -> badges.add(due(due)));
        Div card = new Div(link, about, badges);
        card.addClassName("icma-case-card");
        return card;
    }

    private String district(CaseRow row) {
        return row.district().map(words.registry()::district).orElse("");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI().getPage().retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
        resizing = attached.getUI().getPage().addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        resizing.remove();
        super.onDetach(detached);
    }

    private void fit(int width) {
        boolean narrow = width < ROOM_FOR_COLUMNS;
        boolean wide = width >= ROOM_FOR_COLUMNS * 3 / 2;
        getColumns()
                .forEach(column -> column.setVisible(
                        column == card ? narrow : !narrow && (wide || !WIDE_ONLY.contains(column.getKey()))));
    }
}
