package az.icma.legalaid;

import az.icma.casefile.CaseKind;
import az.icma.casefile.NumberSeries;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** Legal aid as a kind of matter: its number series and the stages that people speak of. */
@Component
class LegalAidKind implements CaseKind {

    static final String CODE = "legal-aid";
    static final NumberSeries SERIES = new NumberSeries("HY");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String nameKey() {
        return "legalaid.kind";
    }

    @Override
    public NumberSeries series() {
        return SERIES;
    }

    @Override
    public List<Stage> stages() {
        return Stream.of("request", "conflict", "decision", "assignment", "strategy", "appeal", "result", "closing")
                .map(code -> new Stage(code, "legalaid.stage." + code))
                .toList();
    }

    @Override
    public String outcomeKey(String outcome) {
        return "legalaid.outcome." + outcome;
    }
}
