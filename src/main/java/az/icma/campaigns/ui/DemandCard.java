package az.icma.campaigns.ui;

import az.icma.campaigns.Commitment;
import az.icma.campaigns.Demand;
import az.icma.campaigns.ToldCommitment;
import az.icma.campaigns.ToldDemand;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One demand: what is asked of whom, by what it is measured, and each promise with its days. */
class DemandCard extends Article {

    private final CampaignWords words;

    DemandCard(ToldDemand told, CampaignWords words) {
        this.words = words;
        Demand demand = told.demand();
        addClassName("icma-board__card");
        Paragraph wording = new Paragraph(told.wording());
        wording.addClassName("icma-strong");
        add(wording, quiet(words.organisation(demand.authorityId())));
        add(quiet(getTranslation("campaigns.demand.criterion", told.criterion())));
        demand.wantedBy()
                .filter(day -> !demand.status().isSettled())
                .ifPresent(day -> add(quiet(getTranslation("campaigns.demand.wanted-by", words.day(day)))));
        Div badges = new Div(
                new StatusBadge(getTranslation("campaigns.Demand.Status." + demand.status()), tone(demand.status())));
        badges.addClassName("icma-badges");
        add(badges);
        told.commitments().forEach(promise -> add(promise(promise)));
    }

    private static StatusBadge.Tone tone(Demand.Status status) {
        return switch (status) {
            case FULFILLED -> StatusBadge.Tone.GOOD;
            case PARTLY -> StatusBadge.Tone.ATTENTION;
            case REFUSED, BROKEN -> StatusBadge.Tone.DANGER;
            case RAISED, COMMITTED -> StatusBadge.Tone.ACCENT;
            case PROPOSED, DROPPED -> StatusBadge.Tone.NEUTRAL;
        };
    }

    private Component promise(ToldCommitment told) {
        Commitment commitment = told.commitment();
        Div promise = new Div(new Paragraph(told.promisedWhat()));
        promise.addClassName("icma-promise");
        told.promisedBy().ifPresent(office -> promise.add(quiet(office)));
        Div days = new Div();
        days.addClassName("icma-badges");
        commitment.formerDueDays().forEach(day -> days.add(struck(words.day(day))));
        days.add(
                commitment.status() == Commitment.Status.PROMISED
                        ? words.due(commitment.dueOn())
                        : new Span(words.day(commitment.dueOn())));
        promise.add(days);
        commitment
                .verifiedOn()
                .filter(day -> commitment.status() != Commitment.Status.PROMISED)
                .ifPresent(day -> promise.add(quiet(getTranslation(
                        "campaigns.demand.verified",
                        words.day(day),
                        getTranslation("campaigns.Delivery." + commitment.status())))));
        return promise;
    }

    /** A promised day that passed by. */
    private Component struck(String day) {
        HtmlComponent struck = new HtmlComponent("s");
        struck.getElement().setText(day);
        struck.addClassName("icma-quiet");
        return struck;
    }

    private static Span quiet(String text) {
        Span line = new Span(text);
        line.addClassName("icma-quiet");
        return line;
    }
}
