package az.icma.appeals.ui;

import az.icma.appeals.Appeal;
import az.icma.appeals.AppealService;
import az.icma.calendar.DueText;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CasePageTab;
import az.icma.registry.OrganisationDirectory;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Service;

/** The letters to authorities on the page of their case. */
@Service
class AppealsTab implements CasePageTab {

    private final AppealService appeals;
    private final OrganisationDirectory organisations;
    private final DueText dueText;

    AppealsTab(AppealService appeals, OrganisationDirectory organisations, DueText dueText) {
        this.appeals = appeals;
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
        Div letters = new Div();
        letters.addClassName("icma-appeals");
        for (Appeal appeal : appeals.of(caseFile.id())) {
            letters.add(new AppealCard(appeal, appeals.subject(appeal), organisations, dueText));
        }
        return letters;
    }
}
