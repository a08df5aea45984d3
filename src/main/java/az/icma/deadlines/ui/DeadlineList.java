package az.icma.deadlines.ui;

import az.icma.calendar.DueText;
import az.icma.deadlines.CaseDeadline;
import az.icma.deadlines.DeadlineExplanation;
import az.icma.deadlines.DeadlineService;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.List;

/** One line per period: what, until when, how far; the running ones first. */
class DeadlineList extends Section {

    private final DeadlineService deadlines;
    private final DueText dueText;

    DeadlineList(List<CaseDeadline> all, DeadlineService deadlines, DueText dueText) {
        this.deadlines = deadlines;
        this.dueText = dueText;
        addClassName("icma-deadlines");
        UnorderedList lines = new UnorderedList();
        all.stream().filter(DeadlineList::runs).map(this::line).forEach(lines::add);
        all.stream().filter(deadline -> !runs(deadline)).map(this::line).forEach(lines::add);
        add(new H2(getTranslation("deadlines.section.title")), lines);
    }

    private static boolean runs(CaseDeadline deadline) {
        return deadline.status() == CaseDeadline.Status.RUNNING;
    }

    private ListItem line(CaseDeadline deadline) {
        DeadlineExplanation why = deadlines.explain(deadline.rule(), deadline.startedOn());
        Span title = new Span(why.rule().title(getLocale()));
        title.addClassName("icma-deadlines__title");
        Span day = new Span(Dates.day(deadline.dueOn(), getLocale()));
        day.addClassName("icma-deadlines__day");
        Div words = new Div(title, day, state(deadline));
        words.addClassName("icma-deadlines__words");
        if (why.isUncertain()) {
            words.add(new StatusBadge(getTranslation("deadlines.section.uncertain"), StatusBadge.Tone.NEUTRAL));
        }
        return new ListItem(words, whyButton(deadline, why));
    }

    private Component state(CaseDeadline deadline) {
        if (!runs(deadline)) {
            return deadline.answeredOn()
                    .map(day -> new StatusBadge(
                            getTranslation("deadlines.section.answered", Dates.day(day, getLocale())),
                            StatusBadge.Tone.NEUTRAL))
                    .orElseGet(() -> new StatusBadge(
                            getTranslation("deadlines.Status." + deadline.status()),
                            deadline.isUnanswered() ? StatusBadge.Tone.DANGER : StatusBadge.Tone.NEUTRAL));
        }
        return new StatusBadge(
                dueText.relative(deadline.dueOn(), getLocale()),
                dueText.isPast(deadline.dueOn()) ? StatusBadge.Tone.DANGER : StatusBadge.Tone.ACCENT);
    }

    private Component whyButton(CaseDeadline deadline, DeadlineExplanation why) {
        Button button =
                new Button(getTranslation("deadlines.why.title"), click -> new WhyThisDateDialog(deadline, why).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
