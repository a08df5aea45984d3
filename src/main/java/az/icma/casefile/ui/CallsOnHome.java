package az.icma.casefile.ui;

import az.icma.casefile.CaseAccess;
import az.icma.casefile.CaseCall;
import az.icma.casefile.CaseCalls;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Party;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.PersonDirectory;
import az.icma.security.CurrentUser;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.HomeSection;
import az.icma.shared.ui.ShortList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** On the start page: the calls that the reader wanted to make until today. */
@org.springframework.stereotype.Component
class CallsOnHome implements HomeSection {

    private final CaseCalls calls;
    private final CaseFileService cases;
    private final CaseAccess access;
    private final PersonDirectory people;
    private final OrganisationDirectory organisations;
    private final CurrentUser currentUser;

    CallsOnHome(
            CaseCalls calls,
            CaseFileService cases,
            CaseAccess access,
            PersonDirectory people,
            OrganisationDirectory organisations,
            CurrentUser currentUser) {
        this.calls = calls;
        this.cases = cases;
        this.access = access;
        this.people = people;
        this.organisations = organisations;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean concernsReader() {
        return currentUser.get().filter(access::worksOnCases).isPresent();
    }

    @Override
    public Optional<Component> content() {
        List<CaseCall> due = calls.due();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        UI page = UI.getCurrent();
        ShortList list = new ShortList(page.getTranslation("casefile.home.calls"), String.valueOf(due.size()));
        due.forEach(call -> list.line(
                new Anchor(CasefileNavigation.addressOf(call.caseId()) + "?tab=calls", nameOf(call, page.getLocale())),
                cases.get(call.caseId()).number().map(number -> number + " · ").orElse("")
                        + Dates.moment(call.next().orElseThrow(), page.getLocale())));
        return Optional.of(list);
    }

    private String nameOf(CaseCall call, Locale locale) {
        return call.kind() == Party.Kind.PERSON
                ? people.name(call.registryId())
                : organisations.name(call.registryId(), locale);
    }
}
