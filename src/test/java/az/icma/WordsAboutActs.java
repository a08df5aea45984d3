package az.icma;

import az.icma.casefile.CaseFileService;
import az.icma.casefile.CaseProtection;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.EmergencyAccess;
import az.icma.casefile.NumberSeries;
import az.icma.casefile.Referrals;
import az.icma.forms.FormSchema;
import az.icma.inbox.ReportDesk;
import az.icma.legalaid.RequestDesk;
import az.icma.legalaid.Requests;
import az.icma.process.AwaitedMessage;
import az.icma.retention.LegalHolds;
import az.icma.sealing.Subject;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffAccounts;
import az.icma.security.TestSignIn;
import az.icma.shared.Baku;
import org.springframework.context.ApplicationContext;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What staff write beside the steps of a case: what they report, and why they close it, let a colleague in, hold it, or ask
 * to be let in at once.
 */
final class WordsAboutActs {

    private final ApplicationContext application;
    private final Supplier<String> words;
    private final FilledForms filled;

    WordsAboutActs(ApplicationContext application, Supplier<String> words, FilledForms filled) {
        this.application = application;
        this.words = words;
        this.filled = filled;
    }

    /** As whoever is signed in, who may do all of it; at the end they are signed in again. */
    void writeDown(UUID person) {
        SignedIn worker = bean(CurrentUser.class).require();
        UUID matter = bean(RequestDesk.class)
                .receive(Requests.by(person).telling(words.get()).build());
        String number = bean(CaseFileService.class)
                .register(matter, new NumberSeries("S" + matter.toString().substring(0, 6)));
        report(matter);
        bean(CaseProtection.class).protect(matter, Confidentiality.SEALED, Set.of(), words.get());
        bean(Referrals.class)
                .refer(matter, hired(Role.ADVOCATE).id(), true, Baku.today(bean(Clock.class)), words.get());
        bean(LegalHolds.class).place(Subject.caseFile(matter), words.get());
        bean(LegalHolds.class).place(Subject.person(person), words.get());
        TestSignIn.as(hired(Role.COORDINATOR));
        bean(EmergencyAccess.class).ask(number, words.get());
        TestSignIn.as(worker);
    }

    /** The first thing that can be reported with words. */
    private void report(UUID matter) {
        ReportDesk reports = bean(ReportDesk.class);
        for (AwaitedMessage awaited : reports.reportable(matter)) {
            if (reports.formOf(awaited).isPresent()) {
                FormSchema form = reports.formOf(awaited).get();
                reports.report(awaited, matter, filled.answers(form));
                return;
            }
        }
        throw new AssertionError("Nothing can be reported of a new request");
    }

    private SignedIn hired(Role role) {
        UUID id = UUID.randomUUID();
        bean(StaffAccounts.class).create(id, "e-" + id, "Əməkdaş", "x", Set.of(role), Set.of());
        return new SignedIn(id, "Əməkdaş", Set.of(role), Set.of());
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
