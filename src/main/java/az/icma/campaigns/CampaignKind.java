package az.icma.campaigns;

import az.icma.casefile.CaseKind;
import az.icma.casefile.NumberSeries;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** A campaign as a kind of matter: its number series and the stages that people speak of. */
@Component
public class CampaignKind implements CaseKind {

    public static final String CODE = "campaign";
    static final NumberSeries SERIES = new NumberSeries("KAM");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String nameKey() {
        return "campaigns.kind";
    }

    @Override
    public NumberSeries series() {
        return SERIES;
    }

    @Override
    public List<Stage> stages() {
        return Stream.of(
                        "problem",
                        "consultation",
                        "decision",
                        "analysis",
                        "plan",
                        "action",
                        "delivery",
                        "harvest",
                        "closing")
                .map(code -> new Stage(code, "campaigns.stage." + code))
                .toList();
    }

    @Override
    public String outcomeKey(String outcome) {
        return "campaigns.outcome." + outcome;
    }
}
