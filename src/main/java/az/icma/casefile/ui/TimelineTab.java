package az.icma.casefile.ui;

import az.icma.casefile.CaseEvent;
import az.icma.casefile.KeptAnswer;
import az.icma.forms.ChoiceLists;
import az.icma.shared.Baku;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.KeyValueList;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Everything that happened, newest day first: who, when, and what was answered. */
class TimelineTab extends Div {

    private static final int AT_ONCE = 50;

    private final List<CaseEvent> events;
    private final CaseWords words;
    private final ChoiceLists choices;
    private final Function<CaseEvent, List<Button>> act;
    private final Button more;
    private OrderedList day;
    private LocalDate shownDay;
    private int shown;

    /** @param act what the reader may do with an event */
    TimelineTab(List<CaseEvent> events, CaseWords words, ChoiceLists choices, Function<CaseEvent, List<Button>> act) {
        this.events = events;
        this.words = words;
        this.choices = choices;
        this.act = act;
        addClassName("icma-timeline");
        more = new Button(words.text("casefile.case-page.timeline.more"), click -> showMore());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        showMore();
    }

    private void showMore() {
        remove(more);
        events.subList(shown, Math.min(events.size(), shown + AT_ONCE)).forEach(this::show);
        shown = Math.min(events.size(), shown + AT_ONCE);
        if (shown < events.size()) {
            add(more);
        }
    }

    private void show(CaseEvent event) {
        LocalDate date = Baku.dateOf(event.at());
        if (!date.equals(shownDay)) {
            shownDay = date;
            day = new OrderedList();
            add(new H3(Dates.day(date, words.locale())), day);
        }
        day.add(row(event));
    }

    private ListItem row(CaseEvent event) {
        Span time = new Span(Dates.time(event.at()));
        time.addClassName("icma-timeline__time");
        Span sentence = new Span(sentence(event));
        Span who = new Span(
                event.actor().map(words::colleague).orElseGet(() -> words.text("casefile.case-page.timeline.system")));
        who.addClassName("icma-quiet");
        Div text = new Div(sentence, who);
        text.addClassName("icma-two-lines");
        if (event.takenBack()) {
            text.add(new StatusBadge(words.text("casefile.case-page.timeline.taken-back"), StatusBadge.Tone.NEUTRAL));
        }
        event.note().ifPresent(note -> {
            Paragraph written = new Paragraph(note);
            written.addClassName("icma-notes__text");
            text.add(written);
        });
        if (!event.answers().isEmpty()) {
            text.add(answers(event.answers()));
        }
        List<Button> acts = act.apply(event);
        if (!acts.isEmpty()) {
            text.add(new Div(acts.toArray(Component[]::new)));
        }
        return new ListItem(time, text);
    }

    private Component answers(List<KeptAnswer> answers) {
        KeyValueList list = new KeyValueList();
        answers.forEach(answer -> list.row(answer.label(words.locale()), answer.shown(words.locale())));
        return new Details(words.text("casefile.case-page.timeline.answers", answers.size()), list);
    }

    private String sentence(CaseEvent event) {
        Object[] parameters = event.step()
                .map(step -> new Object[] {step.in(words.locale())})
                .orElseGet(() -> event.codes().stream().map(this::word).toArray());
        return words.text(event.textKey(), parameters);
    }

    private String word(CaseEvent.Code code) {
        return switch (code.meaning()) {
            case PLAIN -> code.value();
            case TEXT_KEY ->
                words.textOr(code.value(), code.value().substring(code.value().lastIndexOf('.') + 1));
            case DATE -> Dates.day(LocalDate.parse(code.value()), words.locale());
            case STAFF -> words.colleague(UUID.fromString(code.value()));
            case CHOICE -> chosen(code.value());
        };
    }

    private String chosen(String listAndValue) {
        String list = listAndValue.substring(0, listAndValue.indexOf(':'));
        String value = listAndValue.substring(list.length() + 1);
        return choices.labels(list, words.locale()).getOrDefault(value, value);
    }
}
