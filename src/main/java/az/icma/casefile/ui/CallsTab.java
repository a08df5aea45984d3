package az.icma.casefile.ui;

import az.icma.casefile.CaseCall;
import az.icma.casefile.CaseCalls;
import az.icma.casefile.Party;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calls of a matter: write one down, see who was reached and when the next is due. */
class CallsTab extends Div {

    private final UUID caseId;
    private final CaseCalls calls;
    private final CallParties parties;
    private final CaseWords words;
    private final Instant now;
    private final boolean mayWrite;
    private final Div list = new Div();

    CallsTab(UUID caseId, CaseCalls calls, CallParties parties, CaseWords words, Instant now, boolean mayWrite) {
        this.caseId = caseId;
        this.calls = calls;
        this.parties = parties;
        this.words = words;
        this.now = now;
        this.mayWrite = mayWrite;
        addClassName("icma-calls");
        List<Party> known = parties.of(caseId);
        if (known.isEmpty()) {
            add(new Paragraph(words.text("casefile.case-page.calls.nobody")));
        } else if (mayWrite) {
            add(new Button(
                    words.text("casefile.case-page.calls.add"),
                    click -> new CallDialog(known, parties, words, now, this::log).open()));
        }
        add(list);
        show();
    }

    private void log(CaseCall.Entry entry) {
        calls.log(caseId, entry);
        Notices.success("casefile.case-page.calls.added");
        show();
    }

    private void show() {
        list.removeAll();
        List<CaseCall> all = calls.of(caseId);
        if (all.isEmpty()) {
            list.add(new Paragraph(words.text("casefile.case-page.calls.none")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("icma-rows");
        all.forEach(call -> rows.add(row(call)));
        list.add(rows);
    }

    private ListItem row(CaseCall call) {
        Span who = new Span(words.constant(call.direction()) + ": " + parties.name(call.kind(), call.registryId()));
        who.addClassName("icma-strong");
        Span about = new Span(Stream.of(
                        words.constant(call.outcome()),
                        Dates.moment(call.at(), words.locale()),
                        call.minutes()
                                .map(minutes -> words.text("casefile.case-page.calls.minutes", minutes))
                                .orElse(""),
                        words.colleague(call.by()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        about.addClassName("icma-quiet");
        Div text = new Div(who, about);
        text.addClassName("icma-two-lines");
        call.summary().ifPresent(summary -> {
            Paragraph said = new Paragraph(summary);
            said.addClassName("icma-notes__text");
            text.add(said);
        });
        ListItem item = new ListItem(text);
        call.next().ifPresent(next -> item.add(next(call, next)));
        return item;
    }

    private Div next(CaseCall call, Instant next) {
        StatusBadge when = new StatusBadge(
                words.text("casefile.case-page.calls.next", Dates.moment(next, words.locale())),
                next.isBefore(now) ? StatusBadge.Tone.DANGER : StatusBadge.Tone.ATTENTION);
        Button settle = new Button(words.text("casefile.case-page.calls.settle"), click -> {
            calls.settle(call.id());
            show();
        });
        settle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        settle.setVisible(mayWrite);
        Div end = new Div(when, settle);
        end.addClassName("icma-badges");
        return end;
    }
}
