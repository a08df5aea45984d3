package az.icma.campaigns.ui;

import az.icma.campaigns.CampaignRow;
import az.icma.shared.AzerbaijaniText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Campaigns in rows that can be put in order by any column. */
class CampaignGrid extends Grid<CampaignRow> {

    private final CampaignWords words;

    CampaignGrid(List<CampaignRow> rows, CampaignWords words) {
        this.words = words;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("icma-campaign-grid");
        setAllRowsVisible(true);
        column("campaign", this::campaign, byText(row -> words.title(row.file())))
                .setFlexGrow(3)
                .setWidth("14rem");
        column("stage", row -> new Span(stage(row)), byText(this::stage));
        column("district", row -> new Span(words.district(row.file())), byText(row -> words.district(row.file())));
        column("cbo", row -> new Span(words.cbo(row.campaign())), byText(row -> words.cbo(row.campaign())));
        column("lead", row -> new Span(words.lead(row.campaign())), byText(row -> words.lead(row.campaign())));
        column("demands", row -> new Span(words.met(row)), Comparator.comparingInt(CampaignRow::met));
        column(
                "next",
                row -> row.next().<Component>map(words::due).orElseGet(() -> new Span("—")),
                Comparator.comparing(row -> row.next().orElse(LocalDate.MAX)));
        setItems(rows);
        addItemClickListener(click -> getUI().ifPresent(ui ->
                ui.navigate(CampaignsNavigation.addressOf(click.getItem().file().id()))));
    }

    private Column<CampaignRow> column(
            String key, Function<CampaignRow, Component> content, Comparator<CampaignRow> order) {
        return addColumn(new ComponentRenderer<>(content::apply))
                .setKey(key)
                .setHeader(getTranslation("campaigns.column." + key))
                .setComparator(order)
                .setSortable(true)
                .setWidth("8rem");
    }

    private static Comparator<CampaignRow> byText(Function<CampaignRow, String> text) {
        return Comparator.comparing(text, AzerbaijaniText.order());
    }

    private Component campaign(CampaignRow row) {
        Anchor link = new Anchor(CampaignsNavigation.addressOf(row.file().id()), words.title(row.file()));
        Span number = new Span(row.file().number().orElse(getTranslation("campaigns.row.proposal")));
        number.addClassName("icma-quiet");
        Div cell = new Div(link, number);
        cell.addClassName("icma-two-lines");
        return cell;
    }

    private String stage(CampaignRow row) {
        return row.file()
                .stage()
                .map(stage -> words.stages().getOrDefault(stage, stage))
                .orElse("");
    }
}
