package az.icma.casefile.ui;

import az.icma.calendar.DueText;
import az.icma.casefile.CaseAccess;
import az.icma.casefile.CaseFilter;
import az.icma.casefile.CaseFilter.By;
import az.icma.casefile.CaseKinds;
import az.icma.casefile.CaseList;
import az.icma.casefile.CaseRow;
import az.icma.casefile.CaseTitles;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.HomeSection;
import az.icma.shared.ui.ShortList;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

import java.time.LocalDate;
import java.util.Optional;

/** On the start page: the reader's own matters whose law period ends within a week or has gone by. */
@org.springframework.stereotype.Component
class DeadlinesOnHome implements HomeSection {

    private static final CaseFilter PRESSING =
            CaseFilter.ALL.with(By.MINE, "1").with(By.DEADLINE, CaseFilter.Deadline.PRESSING.name());

    private final CaseList cases;
    private final CaseAccess access;
    private final CaseKinds kinds;
    private final CaseTitles titles;
    private final StaffDirectory staff;
    private final CurrentUser currentUser;
    private final DueText dueText;

    DeadlinesOnHome(
            CaseList cases,
            CaseAccess access,
            CaseKinds kinds,
            CaseTitles titles,
            StaffDirectory staff,
            CurrentUser currentUser,
            DueText dueText) {
        this.cases = cases;
        this.access = access;
        this.kinds = kinds;
        this.titles = titles;
        this.staff = staff;
        this.currentUser = currentUser;
        this.dueText = dueText;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean concernsReader() {
        return currentUser.get().filter(access::worksOnCases).isPresent();
    }

    @Override
    public Optional<Component> content() {
        SignedIn reader = currentUser.require();
        int count = cases.count(reader, PRESSING);
        if (count == 0) {
            return Optional.empty();
        }
        CaseWords words = new CaseWords(kinds, titles, staff);
        ShortList list =
                new ShortList(words.text("casefile.home.deadlines"), String.valueOf(count), CaseAddress.to(PRESSING));
        cases.rows(reader, PRESSING, CaseList.Order.LAW_DUE, false, 0, ShortList.LINES)
                .forEach(row -> addLine(list, row, words));
        return Optional.of(list);
    }

    private void addLine(ShortList list, CaseRow row, CaseWords words) {
        LocalDate due = row.lawDue().orElseThrow();
        StatusBadge badge = new StatusBadge(
                dueText.relative(due, words.locale()),
                dueText.isPast(due) ? StatusBadge.Tone.DANGER : StatusBadge.Tone.ATTENTION);
        badge.setTitle(Dates.day(due, words.locale()));
        list.line(
                new Anchor(CasefileNavigation.addressOf(row.id()), words.titleOf(row)),
                row.number().orElseGet(() -> words.kind(row.kind())),
                badge);
    }
}
