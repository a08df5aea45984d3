package az.icma.casefile.ui;

import az.icma.casefile.CaseAccess;
import az.icma.casefile.CaseDesk;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CaseKinds;
import az.icma.casefile.CaseTitles;
import az.icma.casefile.Telling;
import az.icma.security.CurrentUser;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.HomeSection;
import az.icma.shared.ui.ShortList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

import java.util.List;
import java.util.Optional;

/** On the start page: matters that were given to the reader, and notes in which they were named, until they are read. */
@org.springframework.stereotype.Component
class ToldOnHome implements HomeSection {

    private static final int LONGEST = 160;

    private final CaseDesk desk;
    private final CaseFileService cases;
    private final CaseAccess access;
    private final CaseKinds kinds;
    private final CaseTitles titles;
    private final StaffDirectory staff;
    private final CurrentUser currentUser;

    ToldOnHome(
            CaseDesk desk,
            CaseFileService cases,
            CaseAccess access,
            CaseKinds kinds,
            CaseTitles titles,
            StaffDirectory staff,
            CurrentUser currentUser) {
        this.desk = desk;
        this.cases = cases;
        this.access = access;
        this.kinds = kinds;
        this.titles = titles;
        this.staff = staff;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean concernsReader() {
        return currentUser.get().filter(access::worksOnCases).isPresent();
    }

    @Override
    public Optional<Component> content() {
        List<Telling> told = desk.told();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        CaseWords words = new CaseWords(kinds, titles, staff);
        ShortList list = new ShortList(words.text("casefile.home.told"), String.valueOf(told.size()));
        told.forEach(telling -> list.line(link(telling, words), about(telling, words)));
        return Optional.of(list);
    }

    private Anchor link(Telling telling, CaseWords words) {
        CaseFile file = cases.get(telling.caseId());
        return new Anchor(
                CasefileNavigation.addressOf(file.id()) + "?tab=notes",
                words.text(
                        "casefile.home.told." + telling.kind(),
                        telling.by().map(words::colleague).orElse(""),
                        file.number().orElseGet(() -> words.titleOf(file))));
    }

    private static String about(Telling telling, CaseWords words) {
        String text = telling.text().length() <= LONGEST
                ? telling.text()
                : telling.text().substring(0, LONGEST).strip() + "…";
        return text + " · " + Dates.moment(telling.at(), words.locale());
    }
}
