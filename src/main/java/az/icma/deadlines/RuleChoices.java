package az.icma.deadlines;

import az.icma.casefile.ChosenCode;
import az.icma.forms.ChoiceList;
import az.icma.forms.ChoiceListName;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Every rule of the law by its title: people say "administrative complaint", not {@code IIH-73}. */
@Component
@ChoiceListName(RuleChoices.NAME)
class RuleChoices implements ChoiceList {

    static final String NAME = "deadlineRules";

    private final DeadlineRules rules;

    RuleChoices(DeadlineRules rules) {
        this.rules = rules;
    }

    /** A rule as the timeline keeps it. */
    static ChosenCode named(String rule) {
        return new ChosenCode(NAME, rule);
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return rules.findAllByOrderByCode().stream()
                .map(rule -> new Choice(rule.code(), rule.title(locale)))
                .toList();
    }
}
