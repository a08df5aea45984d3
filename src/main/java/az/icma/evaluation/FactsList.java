package az.icma.evaluation;

import az.icma.shared.DerivedList;
import org.springframework.stereotype.Component;

/** The facts of evaluation, for an administrator to have them made anew. */
@Component
class FactsList implements DerivedList {

    private final EvaluationFacts facts;

    FactsList(EvaluationFacts facts) {
        this.facts = facts;
    }

    @Override
    public String nameKey() {
        return "evaluation.derived-list.name";
    }

    @Override
    public Mended rebuild() {
        Drift drift = facts.rebuild();
        return new Mended(drift.missing(), drift.superfluous(), drift.different());
    }
}
