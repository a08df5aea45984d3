package az.icma.campaigns.ui;

import az.icma.campaigns.Campaign;
import az.icma.campaigns.CampaignRow;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Campaigns side by side by the stage that they have reached; the ended ones, where they are asked for, come last. */
class StageBoard extends Div {

    private static final String FIRST = "problem";
    private static final String ENDED = "ended";

    private final CampaignWords words;

    StageBoard(List<CampaignRow> rows, CampaignWords words) {
        this.words = words;
        addClassName("icma-board");
        // Wider than the screen, it is moved with the arrow keys.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("campaigns.board.label"));
        Map<String, List<CampaignRow>> reached = rows.stream().collect(Collectors.groupingBy(StageBoard::column));
        columns(reached).forEach((code, name) -> add(column(name, reached.getOrDefault(code, List.of()))));
    }

    private static String column(CampaignRow row) {
        return row.campaign().status() == Campaign.Status.ENDED
                ? ENDED
                : row.file().stage().orElse(FIRST);
    }

    private Map<String, String> columns(Map<String, List<CampaignRow>> reached) {
        Map<String, String> columns = new LinkedHashMap<>(words.stages());
        if (reached.containsKey(ENDED)) {
            columns.put(ENDED, getTranslation("campaigns.board.ended"));
        }
        return columns;
    }

    private Component column(String name, List<CampaignRow> rows) {
        Span number = new Span(String.valueOf(rows.size()));
        number.addClassName("icma-quiet");
        UnorderedList cards = new UnorderedList();
        rows.forEach(row -> cards.add(card(row)));
        Section column = new Section(new H2(new Span(name), number), cards);
        column.addClassName("icma-board__column");
        if (rows.isEmpty()) {
            column.addClassName("icma-board__column--empty");
        }
        return column;
    }

    private ListItem card(CampaignRow row) {
        Anchor link = new Anchor(CampaignsNavigation.addressOf(row.file().id()), words.title(row.file()));
        Span about = quiet(Stream.of(row.file().number().orElse(""), words.cbo(row.campaign())));
        Span lead = quiet(Stream.of(words.lead(row.campaign()), words.met(row)));
        ListItem card = new ListItem(link, about, lead, badges(row));
        card.addClassName("icma-board__card");
        return card;
    }

    private Component badges(CampaignRow row) {
        Div badges = new Div();
        badges.addClassName("icma-badges");
        if (row.campaign().status() == Campaign.Status.SUSPENDED) {
            badges.add(new StatusBadge(getTranslation("campaigns.row.suspended"), StatusBadge.Tone.ATTENTION));
        }
        if (row.broken() > 0) {
            badges.add(new StatusBadge(getTranslation("campaigns.row.broken", row.broken()), StatusBadge.Tone.DANGER));
        }
        row.next().map(words::due).ifPresent(badges::add);
        return badges;
    }

    private static Span quiet(Stream<String> parts) {
        Span line = new Span(parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · ")));
        line.addClassName("icma-quiet");
        return line;
    }
}
