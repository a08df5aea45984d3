package az.icma.appeals.ui;

import az.icma.appeals.Appeal;
import az.icma.appeals.AppealResult;
import az.icma.appeals.EscalationLadder.OpenRemedy;
import az.icma.appeals.NextRemedy;
import az.icma.calendar.DueText;
import az.icma.registry.OrganisationDirectory;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.KeyValueList;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One letter: to whom, how far it has come, its numbers and days, what came of it. */
class AppealCard extends Article {

    private final Appeal appeal;
    private final OrganisationDirectory organisations;
    private final DueText dueText;
    private final List<OpenRemedy> remedies;

    AppealCard(
            Appeal appeal,
            Optional<String> subject,
            List<OpenRemedy> remedies,
            OrganisationDirectory organisations,
            DueText dueText) {
        this.appeal = appeal;
        this.remedies = remedies;
        this.organisations = organisations;
        this.dueText = dueText;
        addClassName("icma-appeal");
        add(head(subject), facts());
    }

    private Component head(Optional<String> subject) {
        H3 title = new H3(subject.orElse(getTranslation("appeals.card.untitled")));
        Div head = new Div(title, status());
        appeal.result().map(this::result).ifPresent(head::add);
        appeal.sameAs().ifPresent(letter -> head.add(origin("copy")));
        appeal.follows().ifPresent(letter -> head.add(origin("follows")));
        if (appeal.wasLate()) {
            head.add(new StatusBadge(getTranslation("appeals.card.late"), StatusBadge.Tone.DANGER));
        }
        head.addClassName("icma-appeal__head");
        return head;
    }

    private StatusBadge origin(String of) {
        return new StatusBadge(getTranslation("appeals.card." + of), StatusBadge.Tone.NEUTRAL);
    }

    private StatusBadge status() {
        StatusBadge.Tone tone =
                switch (appeal.status()) {
                    case LATE, VERY_LATE, SILENT -> StatusBadge.Tone.DANGER;
                    case REGISTERED, SENT -> StatusBadge.Tone.ACCENT;
                    default -> StatusBadge.Tone.NEUTRAL;
                };
        return new StatusBadge(getTranslation("appeals.Status." + appeal.status()), tone);
    }

    private StatusBadge result(AppealResult result) {
        StatusBadge.Tone tone =
                switch (result) {
                    case RESOLVED -> StatusBadge.Tone.GOOD;
                    case PARTLY -> StatusBadge.Tone.ATTENTION;
                    case REFUSED, FORMAL, SILENCE -> StatusBadge.Tone.DANGER;
                };
        return new StatusBadge(getTranslation("appeals.AppealResult." + result), tone);
    }

    private Component facts() {
        KeyValueList facts = new KeyValueList();
        row(facts, "authority", appeal.authorityId().map(id -> organisations.name(id, getLocale())));
        row(facts, "kind", appeal.kind().map(kind -> getTranslation("appeals.AppealKind." + kind)));
        row(facts, "sent", numberAndDay(appeal.outgoingNumber(), appeal.sentOn()));
        row(facts, "registered", numberAndDay(appeal.registrationNumber(), appeal.registeredOn()));
        row(facts, "due", appeal.dueOn().map(this::due));
        row(facts, "replied", appeal.repliedOn().map(this::replied));
        row(facts, "quality", appeal.quality().map(marks -> getTranslation("appeals.card.quality.value", marks)));
        row(facts, "proposed", appeal.proposedRemedy().map(this::remedy));
        if (!remedies.isEmpty()) {
            facts.row(getTranslation("appeals.card.remedies"), openRemedies());
        }
        return facts;
    }

    /** Until when each is open stands beside it: whoever chooses sees at once what would be lost. */
    private Component openRemedies() {
        UnorderedList open = new UnorderedList();
        remedies.forEach(remedy -> open.add(new ListItem(openUntil(remedy))));
        return open;
    }

    private String openUntil(OpenRemedy open) {
        LocalDate until = open.until();
        return until == null
                ? remedy(open.remedy())
                : getTranslation(
                        "appeals.card.remedy.until",
                        remedy(open.remedy()),
                        Dates.day(until, getLocale()),
                        dueText.relative(until, getLocale()));
    }

    private String remedy(NextRemedy remedy) {
        return getTranslation("appeals.NextRemedy." + remedy);
    }

    private void row(KeyValueList facts, String what, Optional<String> value) {
        value.ifPresent(text -> facts.row(getTranslation("appeals.card." + what), text));
    }

    private Optional<String> numberAndDay(Optional<String> number, Optional<LocalDate> day) {
        return day.map(known -> number.map(text -> text + ", ").orElse("") + Dates.day(known, getLocale()));
    }

    private String due(LocalDate due) {
        String day = Dates.day(due, getLocale());
        boolean waiting = appeal.status() == Appeal.Status.REGISTERED || appeal.status() == Appeal.Status.LATE;
        return waiting ? day + " (" + dueText.relative(due, getLocale()) + ")" : day;
    }

    private String replied(LocalDate day) {
        return getTranslation(
                "appeals.card.replied.value",
                Dates.day(day, getLocale()),
                appeal.workingDaysUsed().orElse(0));
    }
}
