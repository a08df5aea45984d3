package az.icma.appeals.ui;

import az.icma.appeals.Appeal;
import az.icma.registry.OrganisationDirectory;
import az.icma.shared.ui.Dates;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

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
        addClassName("icma-replies");
        add(new H3(getTranslation("appeals.comparison.title")
                + subject.map(text -> ": " + text).orElse("")));
        NativeTable table = new NativeTable();
        NativeTableRow heads = new NativeTableRow();
        COLUMNS.forEach(column -> heads.add(new NativeTableHeaderCell(getTranslation("appeals.comparison." + column))));
        table.getHead().add(heads);
        letters.forEach(letter -> table.getBody().add(row(letter)));
        add(table);
    }

    private NativeTableRow row(Appeal letter) {
        NativeTableRow row = new NativeTableRow();
        Stream.of(
                        letter.authorityId().map(id -> organisations.name(id, getLocale())),
                        Optional.of(getTranslation("appeals.Status." + letter.status())),
                        letter.registeredOn().map(this::day),
                        letter.dueOn().map(this::day),
                        letter.repliedOn().map(this::day),
                        letter.workingDaysUsed().map(String::valueOf),
                        letter.result().map(result -> getTranslation("appeals.AppealResult." + result)),
                        letter.quality().map(String::valueOf))
                .map(text -> new NativeTableCell(text.orElse("—")))
                .forEach(row::add);
        return row;
    }

    private String day(LocalDate day) {
        return Dates.day(day, getLocale());
    }
}
