package az.icma.legalaid;

import az.icma.casefile.CaseKind;
import az.icma.casefile.NumberSeries;
import org.springframework.stereotype.Component;

/** Legal aid as a kind of matter, with its number series. */
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
}
