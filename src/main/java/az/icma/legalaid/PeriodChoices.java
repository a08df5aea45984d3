package az.icma.legalaid;

import az.icma.deadlines.DeadlineRule;
import az.icma.deadlines.DeadlineService;
import az.icma.forms.ChoiceList;
import az.icma.forms.ChoiceListName;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** The law periods within which our client has to act, as opposed to those of an authority. */
@Component
@ChoiceListName("ourPeriods")
class PeriodChoices implements ChoiceList {

    private final DeadlineService deadlines;

    PeriodChoices(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return deadlines.rules().stream()
                .filter(rule -> rule.clock() == DeadlineRule.Clock.OURS)
                .map(rule -> new Choice(rule.code(), rule.title(locale)))
                .toList();
    }
}
