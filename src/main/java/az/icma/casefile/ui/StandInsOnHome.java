package az.icma.casefile.ui;

import az.icma.casefile.CaseAccess;
import az.icma.casefile.StandIns;
import az.icma.casefile.StandIns.Cover;
import az.icma.security.CurrentUser;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.HomeSection;
import az.icma.shared.ui.ShortList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * On the start page: who stands in for the reader, and for whom the reader does. It may have been arranged by somebody
 * who leads, and whoever's cases it opens must know of it.
 */
@org.springframework.stereotype.Component
class StandInsOnHome implements HomeSection {

    private final StandIns standIns;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final CurrentUser currentUser;

    StandInsOnHome(StandIns standIns, CaseAccess access, StaffDirectory staff, CurrentUser currentUser) {
        this.standIns = standIns;
        this.access = access;
        this.staff = staff;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public boolean concernsReader() {
        return currentUser.get().filter(access::worksOnCases).isPresent();
    }

    @Override
    public Optional<Component> content() {
        UUID reader = currentUser.require().id();
        List<Cover> concerning = standIns.upcoming().stream()
                .filter(cover -> cover.absent().equals(reader) || cover.by().equals(reader))
                .toList();
        if (concerning.isEmpty()) {
            return Optional.empty();
        }
        UI page = UI.getCurrent();
        ShortList list = new ShortList(
                page.getTranslation("casefile.absences.upcoming"), String.valueOf(concerning.size()), "absences");
        concerning.stream()
                .limit(ShortList.LINES)
                .forEach(cover -> list.line(
                        new Span(page.getTranslation(
                                "casefile.absences.line", staff.name(cover.by()), staff.name(cover.absent()))),
                        days(cover, page)));
        return Optional.of(list);
    }

    private String days(Cover cover, UI page) {
        String days =
                Dates.day(cover.firstDay(), page.getLocale()) + " – " + Dates.day(cover.lastDay(), page.getLocale());
        return days + " · " + page.getTranslation("casefile.absences.arranged-by", staff.name(cover.arrangedBy()));
    }
}
