package az.icma.appeals.ui;

import az.icma.appeals.Appeal;
import az.icma.registry.OrganisationDirectory;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.ReadingTable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The same letter to many authorities: what each of them answered, and when, in one table. */
class RepliesCompared extends Div {

    private static final List<String> COLUMNS =
            List.of("authority", "status", "registered", "due", "replied", "days", "result", "quality");

    private final OrganisationDirectory organisations;

    /** @param letters the letter and its copies */
    RepliesCompared(List<Appeal> letters, Optional<String> subject, OrganisationDirectory organisations) {
        this.organisations = organisations;
        ReadingTable table = new ReadingTable(getTranslation("appeals.comparison.title"))
                .columns(COLUMNS.stream()
                        .map(column -> getTranslation("appeals.comparison." + column))
                        .toList());
        letters.forEach(letter -> table.row(new Span(addressee(letter)), told(letter)));
        add(
                new H3(getTranslation("appeals.comparison.title")
                        + subject.map(text -> ": " + text).orElse("")),
                table);
    }

    private String addressee(Appeal letter) {
        return letter.authorityId()
                .map(id -> organisations.name(id, getLocale()))
                .orElse("—");
    }

    private List<Span> told(Appeal letter) {
        return Stream.of(
                        Optional.of(getTranslation("appeals.Status." + letter.status())),
                        letter.registeredOn().map(this::day),
                        letter.dueOn().map(this::day),
                        letter.repliedOn().map(this::day),
                        letter.workingDaysUsed().map(String::valueOf),
                        letter.result().map(result -> getTranslation("appeals.AppealResult." + result)),
                        letter.quality().map(String::valueOf))
                .map(text -> new Span(text.orElse("—")))
                .toList();
    }

    private String day(LocalDate day) {
        return Dates.day(day, getLocale());
    }
}
