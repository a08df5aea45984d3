package az.icma.deadlines.ui;

import az.icma.calendar.SkippedDay;
import az.icma.deadlines.CaseDeadline;
import az.icma.deadlines.DeadlineExplanation;
import az.icma.deadlines.DeadlineRule;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.KeyValueList;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.time.LocalDate;
import java.util.stream.Collectors;

/** How a due day came about: where the count began, each day that was skipped and why, the article, what is not sure. */
class WhyThisDateDialog extends Dialog {

    private final CaseDeadline deadline;
    private final DeadlineExplanation why;
    private final DeadlineRule rule;

    WhyThisDateDialog(CaseDeadline deadline, DeadlineExplanation why) {
        this.deadline = deadline;
        this.why = why;
        this.rule = why.rule();
        addClassName("icma-why");
        setHeaderTitle(getTranslation("deadlines.why.title"));
        setWidth("min(36rem, 100%)");
        add(essence(), count(), doubts(), skippedDays());
        getFooter().add(new Button(getTranslation("deadlines.why.close"), click -> close()));
    }

    private Component essence() {
        Paragraph day = new Paragraph(day(deadline.dueOn()));
        day.addClassName("icma-why__day");
        Paragraph about = new Paragraph(rule.title(getLocale()) + ": " + RuleTexts.period(this, rule));
        about.addClassName("icma-why__about");
        return new Div(day, about);
    }

    private Component count() {
        KeyValueList facts = new KeyValueList();
        facts.row(getTranslation("deadlines.why.law"), RuleTexts.law(this, rule, getLocale()));
        facts.row(
                getTranslation("deadlines.why.start"),
                getTranslation("deadlines.why.start.value", day(why.start()), rule.from(getLocale())));
        facts.row(getTranslation("deadlines.why.first-counted"), day(why.firstCounted()));
        why.shiftedFrom()
                .ifPresent(last -> facts.row(
                        getTranslation("deadlines.why.shift"),
                        getTranslation("deadlines.why.shift.value", day(last), day(why.due()))));
        if (deadline.isExtended()) {
            facts.row(
                    getTranslation("deadlines.why.extended"),
                    getTranslation("deadlines.why.extended.value", day(deadline.firstDueOn()), day(deadline.dueOn())));
        }
        facts.row(getTranslation("deadlines.why.source"), rule.source());
        facts.row(getTranslation("deadlines.why.rule"), ruleMark());
        return facts;
    }

    private Component ruleMark() {
        Span code = new Span(rule.code());
        code.addClassName("icma-why__code");
        return new Span(code, new Span(" "), RuleTexts.confirmed(this, rule));
    }

    private Component doubts() {
        Div doubts = new Div();
        doubts.addClassName("icma-why__doubts");
        if (!rule.isConfirmed()) {
            doubts.add(new Paragraph(getTranslation("deadlines.why.unconfirmed", rule.doubt(getLocale()))));
        }
        if (!why.undecidedYears().isEmpty()) {
            String years = why.undecidedYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
            doubts.add(new Paragraph(getTranslation("deadlines.why.undecided", years)));
        }
        doubts.setVisible(doubts.getComponentCount() > 0);
        return doubts;
    }

    private Component skippedDays() {
        UnorderedList days = new UnorderedList();
        days.addClassName("icma-why__skipped");
        why.skipped().forEach(skipped -> days.add(new ListItem(skippedDay(skipped))));
        Div section = new Div(
                new H3(getTranslation("deadlines.why.skipped", why.skipped().size())), days);
        section.setVisible(!why.skipped().isEmpty());
        return section;
    }

    private Component skippedDay(SkippedDay skipped) {
        Span date = new Span(Dates.shortDay(skipped.date(), getLocale()));
        date.addClassName("icma-why__date");
        Span line = new Span(date, new Span(skipped.reason(getLocale())));
        if (skipped.provisional()) {
            line.add(new Span(" "));
            line.add(new StatusBadge(getTranslation("deadlines.why.provisional"), StatusBadge.Tone.ATTENTION));
        }
        return line;
    }

    private String day(LocalDate day) {
        return Dates.day(day, getLocale()) + ", " + Dates.weekday(day, getLocale());
    }
}
