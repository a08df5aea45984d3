package az.icma.conflicts.ui;

import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CasePageTab;
import az.icma.casefile.Party;
import az.icma.conflicts.ConflictMatch;
import az.icma.conflicts.ConflictService;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.PersonDirectory;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.EmptyState;
import az.icma.shared.ui.KeyValueList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What the search for conflicts found, and who is kept away: what the judging person needs to see. */
@org.springframework.stereotype.Component
class ConflictTab implements CasePageTab {

    private final ConflictService conflicts;
    private final CaseFileService caseFiles;
    private final PersonDirectory people;
    private final OrganisationDirectory organisations;
    private final StaffDirectory staff;

    ConflictTab(
            ConflictService conflicts,
            CaseFileService caseFiles,
            PersonDirectory people,
            OrganisationDirectory organisations,
            StaffDirectory staff) {
        this.conflicts = conflicts;
        this.caseFiles = caseFiles;
        this.people = people;
        this.organisations = organisations;
        this.staff = staff;
    }

    @Override
    public String titleKey() {
        return "conflicts.tab.title";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean shows(CaseFile caseFile) {
        return !conflicts.matches(caseFile.id()).isEmpty()
                || !conflicts.keptAway(caseFile.id()).isEmpty();
    }

    @Override
    public Component content(CaseFile caseFile) {
        Div content = new Div();
        List<ConflictMatch> matches = conflicts.matches(caseFile.id());
        if (matches.isEmpty()) {
            content.add(new EmptyState("conflicts.tab.none.title", "conflicts.tab.none.text"));
        } else {
            content.add(new Paragraph(text("conflicts.tab.about")), rows(matches));
        }
        List<UUID> keptAway = conflicts.keptAway(caseFile.id());
        if (!keptAway.isEmpty()) {
            content.add(new H3(text("conflicts.tab.kept-away")));
            keptAway.forEach(colleague -> content.add(new Paragraph(staff.name(colleague))));
        }
        return content;
    }

    private Component rows(List<ConflictMatch> matches) {
        KeyValueList rows = new KeyValueList();
        matches.forEach(match -> rows.row(name(match.party()), sentence(match)));
        return rows;
    }

    private String sentence(ConflictMatch match) {
        String number = caseFiles
                .find(match.otherCase())
                .flatMap(CaseFile::number)
                .orElseGet(() -> text("conflicts.tab.unnumbered"));
        return text(
                "conflicts.tab.match." + match.kind(),
                text("casefile.PartyRole." + match.party().role()),
                number,
                text("casefile.PartyRole." + match.otherRole()),
                match.colleague() == null ? "" : staff.name(match.colleague()));
    }

    private String name(Party party) {
        return party.kind() == Party.Kind.PERSON
                ? people.name(party.registryId())
                : organisations.name(party.registryId(), locale());
    }

    private static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
