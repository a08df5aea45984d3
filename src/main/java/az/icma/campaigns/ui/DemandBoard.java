package az.icma.campaigns.ui;

import az.icma.campaigns.Demand;
import az.icma.campaigns.ToldDemand;
import az.icma.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What was asked of whom and what came of it: asked, promised, met, not met. */
class DemandBoard extends Div {

    /** The columns, in the order in which demands go through them. */
    private enum Column {
        ASKED(EnumSet.of(Demand.Status.PROPOSED, Demand.Status.RAISED)),
        PROMISED(EnumSet.of(Demand.Status.COMMITTED)),
        MET(EnumSet.of(Demand.Status.FULFILLED, Demand.Status.PARTLY)),
        NOT_MET(EnumSet.of(Demand.Status.REFUSED, Demand.Status.BROKEN, Demand.Status.DROPPED));

        private final Set<Demand.Status> holds;

        Column(Set<Demand.Status> holds) {
            this.holds = holds;
        }
    }

    DemandBoard(List<ToldDemand> demands, CampaignWords words) {
        if (demands.isEmpty()) {
            add(new EmptyState("campaigns.demands.empty.title", "campaigns.demands.empty.text"));
            return;
        }
        addClassName("icma-board");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("campaigns.tab.demands"));
        for (Column column : Column.values()) {
            add(column(
                    getTranslation("campaigns.demands." + column),
                    demands.stream()
                            .filter(told -> column.holds.contains(told.demand().status()))
                            .map(told -> new DemandCard(told, words))
                            .toList()));
        }
    }

    private static Component column(String title, List<DemandCard> cards) {
        Span number = new Span(String.valueOf(cards.size()));
        number.addClassName("icma-quiet");
        Section column = new Section(new H3(new Span(title), number));
        column.addClassName("icma-board__column");
        if (cards.isEmpty()) {
            column.addClassName("icma-board__column--empty");
        }
        cards.forEach(column::add);
        return column;
    }
}
