package az.icma.campaigns.ui;

import az.icma.campaigns.ToldCampaign;
import az.icma.campaigns.ToldOutcome;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.EmptyState;
import az.icma.shared.ui.KeyValueList;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import java.util.List;

/** What changed, who changed it and what the campaign had to do with it; and what everybody may know. */
class OutcomeList extends Div {

    private final CampaignWords words;

    OutcomeList(ToldCampaign told, List<ToldOutcome> outcomes, CampaignWords words) {
        this.words = words;
        addClassName("icma-campaign");
        told.publicSummary().ifPresent(summary -> add(summary(summary)));
        outcomes.forEach(outcome -> add(outcome(outcome)));
        if (outcomes.isEmpty() && told.publicSummary().isEmpty()) {
            add(new EmptyState("campaigns.outcomes.empty.title", "campaigns.outcomes.empty.text"));
        }
    }

    private Component summary(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("icma-told");
        return new Div(new H3(getTranslation("campaigns.outcomes.summary")), paragraph);
    }

    private Component outcome(ToldOutcome told) {
        KeyValueList facts = new KeyValueList();
        facts.row(getTranslation("campaigns.outcomes.who"), told.words().whoChanged());
        facts.row(
                getTranslation("campaigns.outcomes.contribution"), told.words().contribution());
        facts.row(
                getTranslation("campaigns.outcomes.substantiated"), told.words().substantiatedBy());
        facts.row(
                getTranslation("campaigns.outcomes.evidence"),
                getTranslation("campaigns.outcomes.evidence."
                        + (told.outcome().evidence().isPresent() ? "given" : "missing")));
        Article outcome = new Article(new H3(told.words().whatChanged()), validated(told), facts);
        outcome.addClassName("icma-target");
        return outcome;
    }

    private Component validated(ToldOutcome told) {
        return told.outcome()
                .validatedAt()
                .map(at -> new StatusBadge(
                        getTranslation("campaigns.outcomes.validated", Dates.moment(at, words.locale())),
                        StatusBadge.Tone.GOOD))
                .orElseGet(() ->
                        new StatusBadge(getTranslation("campaigns.outcomes.not-validated"), StatusBadge.Tone.NEUTRAL));
    }
}
