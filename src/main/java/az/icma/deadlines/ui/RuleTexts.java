package az.icma.deadlines.ui;

import az.icma.deadlines.DeadlineRule;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.Component;

import java.util.Locale;

/** A rule in the words of the reader. */
final class RuleTexts {

    private RuleTexts() {}

    /** {@code 15 iş günü}. */
    static String period(Component page, DeadlineRule rule) {
        return page.getTranslation("deadlines.Unit." + rule.unit(), rule.amount());
    }

    /** The law and its article, where that is known. */
    static String law(Component page, DeadlineRule rule, Locale locale) {
        return rule.article().isBlank()
                ? rule.act(locale)
                : page.getTranslation("deadlines.law", rule.act(locale), rule.article());
    }

    static StatusBadge confirmed(Component page, DeadlineRule rule) {
        return rule.isConfirmed()
                ? new StatusBadge(page.getTranslation("deadlines.rule.confirmed"), StatusBadge.Tone.GOOD)
                : new StatusBadge(page.getTranslation("deadlines.rule.unconfirmed"), StatusBadge.Tone.ATTENTION);
    }
}
