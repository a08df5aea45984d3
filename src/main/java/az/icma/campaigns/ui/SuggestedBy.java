package az.icma.campaigns.ui;

import az.icma.campaigns.SuggestedByCases;
import az.icma.shared.ui.KeyValueList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** That cases suggested a campaign: what they say together, and the way to those that the reader may open. */
class SuggestedBy extends Div {

    private final CampaignWords words;

    SuggestedBy(SuggestedByCases suggested, CampaignWords words) {
        this.words = words;
        add(new H3(getTranslation("campaigns.suggested.title")));
        Paragraph about = new Paragraph(getTranslation("campaigns.suggested.about"));
        about.addClassName("icma-quiet");
        add(about, facts(suggested));
        if (!suggested.open().isEmpty()) {
            add(new Paragraph(getTranslation("campaigns.suggested.open")), new CaseLinks(suggested.open(), words));
        }
    }

    private KeyValueList facts(SuggestedByCases suggested) {
        KeyValueList facts = new KeyValueList();
        row(facts, "authority", words.organisation(suggested.authority()));
        row(facts, "topic", words.registry().theme(suggested.topic()));
        if (suggested.cases() == 0) {
            row(facts, "cases", getTranslation("campaigns.suggested.too-few"));
            return facts;
        }
        row(facts, "cases", String.valueOf(suggested.cases()));
        row(facts, "opened", month(suggested.first()) + " – " + month(suggested.last()));
        if (!suggested.districts().isEmpty()) {
            row(
                    facts,
                    "districts",
                    suggested.districts().entrySet().stream()
                            .map(one -> words.registry().district(one.getKey()) + ": " + one.getValue())
                            .collect(Collectors.joining(", ")));
        }
        return facts;
    }

    private void row(KeyValueList facts, String what, String value) {
        facts.row(getTranslation("campaigns.suggested." + what), value);
    }

    private String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("LLLL yyyy", words.locale()));
    }
}
