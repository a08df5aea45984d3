package az.icma.campaigns.ui;

import az.icma.campaigns.Stance;
import az.icma.campaigns.ToldTarget;
import az.icma.shared.ui.EmptyState;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Who decides and who sways, the most influential first, each with where it stood over time. */
class TargetList extends Div {

    private final CampaignWords words;
    private final Map<ToldTarget, Article> cards = new LinkedHashMap<>();

    TargetList(List<ToldTarget> targets, CampaignWords words) {
        this.words = words;
        addClassName("icma-targets");
        if (targets.isEmpty()) {
            add(new EmptyState("campaigns.targets.empty.title", "campaigns.targets.empty.text"));
        }
        targets.forEach(told -> cards.put(told, target(told)));
        cards.values().forEach(this::add);
    }

    /** For those who may say that one has moved, or that one more has a say. */
    void offerToNote(Supplier<PositionDialog> dialog) {
        Button another = new Button(getTranslation("campaigns.position.another"), click -> dialog.get()
                .open());
        Div buttons = new Div(another);
        buttons.addClassName("icma-buttons");
        addComponentAsFirst(buttons);
        cards.forEach((told, card) -> {
            Button moved = new Button(getTranslation("campaigns.position.moved"), click -> dialog.get()
                    .of(told.target().authorityId(), told.target().influence())
                    .open());
            moved.setAriaLabel(getTranslation("campaigns.position.moved") + ": "
                    + words.organisation(told.target().authorityId()));
            moved.addThemeVariants(ButtonVariant.LUMO_SMALL);
            card.add(moved);
        });
    }

    private Article target(ToldTarget told) {
        H3 name = new H3(words.organisation(told.target().authorityId()));
        Span influence = new Span(
                getTranslation("campaigns.targets.influence", told.target().influence()));
        influence.addClassName("icma-quiet");
        OrderedList stood = new OrderedList();
        stood.addClassName("icma-stances");
        told.positions().forEach(position -> stood.add(position(position)));
        Article target = new Article(name, influence, stood);
        target.addClassName("icma-target");
        return target;
    }

    private ListItem position(ToldTarget.Position position) {
        Span since = new Span(words.day(position.since()));
        since.addClassName("icma-quiet");
        ListItem item = new ListItem(
                since,
                new StatusBadge(getTranslation("campaigns.Stance." + position.stance()), tone(position.stance())));
        position.stanceReason().ifPresent(reason -> item.add(new Span(reason)));
        return item;
    }

    private static StatusBadge.Tone tone(Stance stance) {
        return switch (stance) {
            case SUPPORTS, LEANS_FOR -> StatusBadge.Tone.GOOD;
            case UNDECIDED -> StatusBadge.Tone.NEUTRAL;
            case LEANS_AGAINST -> StatusBadge.Tone.ATTENTION;
            case OPPOSES -> StatusBadge.Tone.DANGER;
        };
    }
}
