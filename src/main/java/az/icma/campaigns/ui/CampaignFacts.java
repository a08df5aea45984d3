package az.icma.campaigns.ui;

import az.icma.campaigns.Campaign;
import az.icma.campaigns.ConsultationMeeting;
import az.icma.campaigns.SuggestedByCases;
import az.icma.campaigns.ToldCampaign;
import az.icma.shared.ui.KeyValueList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Who carries a campaign and leads it, with what means, what the community said, and what it belongs to. */
class CampaignFacts extends Div {

    private final CampaignWords words;

    CampaignFacts(
            ToldCampaign told,
            Optional<SuggestedByCases> suggested,
            List<ConsultationMeeting> meetings,
            Kinship kinship,
            CampaignWords words) {
        this.words = words;
        addClassName("icma-campaign");
        add(facts(told));
        suggested.ifPresent(cases -> add(new SuggestedBy(cases, words)));
        add(kinship);
        if (!meetings.isEmpty()) {
            add(new H3(getTranslation("campaigns.facts.meetings")), consultation(meetings));
        }
    }

    private Component facts(ToldCampaign told) {
        Campaign campaign = told.campaign();
        KeyValueList facts = new KeyValueList();
        row(facts, "status", Optional.of(getTranslation("campaigns.Campaign.Status." + campaign.status())));
        row(facts, "suspended-why", told.suspendedWhy());
        row(facts, "origin", Optional.of(getTranslation("campaigns.Origin." + campaign.origin())));
        row(facts, "cbo", campaign.cbo().map(words::organisation));
        row(facts, "lead", campaign.lead().map(words::colleague));
        row(facts, "people-affected", number(campaign.peopleAffected()));
        row(facts, "risk", campaign.riskLevel().map(level -> getTranslation("campaigns.risk." + level)));
        row(facts, "starts", campaign.startsOn().map(words::day));
        row(facts, "ends", campaign.means().lastDay().map(words::day));
        row(facts, "budget", Optional.ofNullable(campaign.means().budget()).map(this::money));
        row(facts, "grant", grant(campaign));
        return facts;
    }

    private void row(KeyValueList facts, String what, Optional<String> value) {
        value.ifPresent(text -> facts.row(getTranslation("campaigns.facts." + what), text));
    }

    private Optional<String> number(OptionalInt number) {
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(NumberFormat.getIntegerInstance(words.locale()).format(number.getAsInt()));
    }

    private String money(BigDecimal manats) {
        return NumberFormat.getNumberInstance(words.locale()).format(manats) + " ₼";
    }

    private Optional<String> grant(Campaign campaign) {
        return campaign.means().needsGrant()
                ? Optional.of(Optional.ofNullable(campaign.means().grantNumber())
                        .orElse(getTranslation("campaigns.facts.grant.missing")))
                : Optional.empty();
    }

    private Component consultation(List<ConsultationMeeting> meetings) {
        Headcounts came = new Headcounts(words);
        Div all = new Div();
        for (ConsultationMeeting meeting : meetings) {
            came.add(meeting.district().map(words.registry()::district).orElse("—"), meeting.attendance());
        }
        int supporting =
                meetings.stream().mapToInt(ConsultationMeeting::supportFor).sum();
        int against =
                meetings.stream().mapToInt(ConsultationMeeting::supportAgainst).sum();
        KeyValueList said = new KeyValueList();
        said.row(getTranslation("campaigns.facts.meetings.held"), String.valueOf(meetings.size()));
        said.row(
                getTranslation("campaigns.facts.support"),
                getTranslation("campaigns.facts.support.value", supporting, against));
        all.add(said, came.bySexAndAge("campaigns.facts.attendance"));
        return all;
    }
}
