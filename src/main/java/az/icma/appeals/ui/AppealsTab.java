package az.icma.appeals.ui;

import az.icma.appeals.Appeal;
import az.icma.appeals.AppealService;
import az.icma.appeals.EscalationLadder;
import az.icma.calendar.DueText;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CasePageTab;
import az.icma.registry.OrganisationDirectory;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Service;

import java.util.List;

/** The letters to authorities on the page of their case. */
@Service
class AppealsTab implements CasePageTab {

    private final AppealService appeals;
    private final EscalationLadder ladder;
    private final OrganisationDirectory organisations;
    private final DueText dueText;

    AppealsTab(AppealService appeals, EscalationLadder ladder, OrganisationDirectory organisations, DueText dueText) {
        this.appeals = appeals;
        this.ladder = ladder;
        this.organisations = organisations;
        this.dueText = dueText;
    }

    @Override
    public String titleKey() {
        return "appeals.tab.title";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean shows(CaseFile caseFile) {
        return !appeals.of(caseFile.id()).isEmpty();
    }

    @Override
    public Component content(CaseFile caseFile) {
        List<Appeal> all = appeals.of(caseFile.id());
        Div letters = new Div();
        letters.addClassName("icma-appeals");
        all.stream().filter(letter -> letter.sameAs().isEmpty()).forEach(letter -> compare(letter, all, letters));
        for (Appeal appeal : all) {
            letters.add(new AppealCard(appeal, appeals.subject(appeal), ladder.open(appeal), organisations, dueText));
        }
        return letters;
    }

    private void compare(Appeal letter, List<Appeal> all, Div letters) {
        List<Appeal> sent = all.stream()
                .filter(other -> other == letter
                        || other.sameAs().filter(letter.id()::equals).isPresent())
                .toList();
        if (sent.size() > 1) {
            letters.add(new RepliesCompared(sent, appeals.subject(letter), organisations));
        }
    }
}
