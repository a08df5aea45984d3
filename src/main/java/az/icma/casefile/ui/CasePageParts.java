package az.icma.casefile.ui;

import az.icma.calendar.DueText;
import az.icma.casefile.CaseAttachments;
import az.icma.casefile.CaseCalls;
import az.icma.casefile.CaseDesk;
import az.icma.casefile.CaseEvent;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CaseHandovers;
import az.icma.casefile.CaseKinds;
import az.icma.casefile.CaseList;
import az.icma.casefile.CasePageSection;
import az.icma.casefile.CasePageTab;
import az.icma.casefile.CaseProtection;
import az.icma.casefile.CaseTitles;
import az.icma.casefile.Referrals;
import az.icma.casefile.StandIns;
import az.icma.casefile.TimedAccess;
import az.icma.forms.ChoiceLists;
import az.icma.forms.FormRenderer;
import az.icma.inbox.ReportDesk;
import az.icma.process.AwaitedMessage;
import az.icma.process.CaseDiagram;
import az.icma.process.Engine;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.PersonDirectory;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.Baku;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import org.springframework.beans.factory.ObjectProvider;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes the parts of a case page from what the services say; the parts themselves know no service but their own. */
@org.springframework.stereotype.Component
class CasePageParts {

    private final CaseFileService cases;
    private final CaseDesk desk;
    private final CaseCalls calls;
    private final CallParties callParties;
    private final CaseHandovers handovers;
    private final CaseProtection protection;
    private final Referrals referrals;
    private final StandIns standIns;
    private final TimedAccess timed;
    private final TimelineActs acts;
    private final CaseAttachments attachments;
    private final CaseList list;
    private final CaseKinds kinds;
    private final CaseTitles titles;
    private final Engine engine;
    private final ReportDesk reports;
    private final FormRenderer forms;
    private final ChoiceLists choices;
    private final PersonDirectory people;
    private final OrganisationDirectory organisations;
    private final StaffDirectory staff;
    private final CurrentUser currentUser;
    private final DueText dueText;
    private final ObjectProvider<CasePageSection> sections;
    private final ObjectProvider<CasePageTab> tabs;
    private final Clock clock;

    CasePageParts(
            CaseFileService cases,
            CaseDesk desk,
            CaseCalls calls,
            CallParties callParties,
            CaseHandovers handovers,
            CaseProtection protection,
            Referrals referrals,
            StandIns standIns,
            TimedAccess timed,
            TimelineActs acts,
            CaseAttachments attachments,
            CaseList list,
            CaseKinds kinds,
            CaseTitles titles,
            Engine engine,
            ReportDesk reports,
            FormRenderer forms,
            ChoiceLists choices,
            PersonDirectory people,
            OrganisationDirectory organisations,
            StaffDirectory staff,
            CurrentUser currentUser,
            DueText dueText,
            ObjectProvider<CasePageSection> sections,
            ObjectProvider<CasePageTab> tabs,
            Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.calls = calls;
        this.callParties = callParties;
        this.handovers = handovers;
        this.protection = protection;
        this.referrals = referrals;
        this.standIns = standIns;
        this.timed = timed;
        this.acts = acts;
        this.attachments = attachments;
        this.list = list;
        this.kinds = kinds;
        this.titles = titles;
        this.engine = engine;
        this.reports = reports;
        this.forms = forms;
        this.choices = choices;
        this.people = people;
        this.organisations = organisations;
        this.staff = staff;
        this.currentUser = currentUser;
        this.dueText = dueText;
        this.sections = sections;
        this.tabs = tabs;
        this.clock = clock;
    }

    CaseWords words() {
        return new CaseWords(kinds, titles, staff);
    }

    Optional<Component> stageBand(CaseFile file, CaseWords words) {
        return kinds.stages(file.kind()).isEmpty()
                ? Optional.empty()
                : Optional.of(new StageBand(file, kinds.stages(file.kind()), words));
    }

    Optional<Component> diagrams(CaseFile file, CaseWords words) {
        List<CaseDiagram> diagrams = engine.diagrams(file.id());
        return diagrams.isEmpty() ? Optional.empty() : Optional.of(new CaseDiagrams(diagrams, words));
    }

    Component openWork(CaseFile file, CaseWords words) {
        SignedIn reader = currentUser.require();
        return new OpenWork(
                engine.openTasks(file.id()),
                reader,
                timed.mayWrite(file),
                standIns.absentFor(reader.id()),
                words,
                dueText);
    }

    Optional<Component> reportables(CaseFile file, CaseWords words, Runnable refresh) {
        if (file.status() == CaseFile.Status.VOIDED) {
            return Optional.empty();
        }
        List<AwaitedMessage> awaited = reports.reportable(file.id());
        return awaited.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reportables(
                        awaited, words, what -> new ReportDialog(file.id(), what, reports, forms, refresh).open()));
    }

    List<Component> sections(CaseFile file) {
        return sections.stream()
                .sorted(Comparator.comparingInt(CasePageSection::order))
                .flatMap(section -> section.content(file).stream())
                .toList();
    }

    List<CasePageTab> tabs(CaseFile file) {
        return tabs.stream()
                .filter(tab -> tab.shows(file))
                .sorted(Comparator.comparingInt(CasePageTab::order))
                .toList();
    }

    Component timeline(CaseFile file, CaseWords words, Runnable refresh) {
        List<CaseEvent> events = desk.timeline(file.id());
        Set<UUID> last = TimelineActs.last(events);
        boolean mayWrite = timed.mayWrite(file);
        return new TimelineTab(
                events, words, choices, event -> mayWrite ? acts.of(file, event, last, words, refresh) : List.of());
    }

    Component people(CaseFile file, CaseWords words, Runnable refresh) {
        TeamPanel team = new TeamPanel(file, protection, referrals, standIns, words, Baku.today(clock), refresh);
        return new PeopleTab(file, cases.parties(file.id()), words, people, organisations, team);
    }

    /** Why and until when the case is open to the reader, where it is not theirs. */
    Optional<Component> accessNote(CaseFile file, CaseWords words) {
        return timed.of(file).map(entry -> new AccessNote(entry, words));
    }

    Component notes(CaseFile file, CaseWords words, NoteDraft draft) {
        return new NotesTab(file.id(), desk, words, draft, timed.mayWrite(file));
    }

    Component calls(CaseFile file, CaseWords words) {
        return new CallsTab(file.id(), calls, callParties, words, clock.instant(), timed.mayWrite(file));
    }

    /** The button that gives a part in the matter away, where the reader may. */
    Optional<Component> handover(CaseFile file, CaseWords words, Runnable refresh) {
        List<UUID> givers = handovers.givers(file.id());
        return givers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Button(
                        words.text("casefile.handover.open"),
                        click -> new HandoverDialog(file.id(), givers, handovers, words, refresh).open()));
    }

    Component files(CaseFile file, CaseWords words) {
        return new FilesTab(file.id(), attachments, words, timed.mayWrite(file));
    }

    Component links(CaseFile file, CaseWords words) {
        return new LinksTab(file.id(), cases, desk, list, currentUser.require(), words, timed.mayWrite(file));
    }
}
