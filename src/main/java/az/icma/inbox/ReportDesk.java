package az.icma.inbox;

import az.icma.forms.FormSchema;
import az.icma.process.AwaitedMessage;
import az.icma.process.Engine;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where people report what a case waits for: a letter arrived, the client withdrew. */
@Service
@PreAuthorize("isAuthenticated()")
public class ReportDesk {

    private final Engine engine;
    private final Answers answers;
    private final CurrentUser currentUser;
    private final ObjectProvider<WorkContext> context;

    ReportDesk(Engine engine, Answers answers, CurrentUser currentUser, ObjectProvider<WorkContext> context) {
        this.engine = engine;
        this.answers = answers;
        this.currentUser = currentUser;
        this.context = context;
    }

    /** What the reader may report of this case now; nothing where the case is not open to them. */
    @Transactional(readOnly = true)
    public List<AwaitedMessage> reportable(UUID caseId) {
        SignedIn reader = currentUser.require();
        if (!isOpenTo(reader, caseId)) {
            return List.of();
        }
        return engine.awaited(caseId).stream()
                .filter(awaited -> mayReport(awaited, reader))
                .toList();
    }

    /** The form in which it is reported; absent where the report itself says all. */
    @Transactional(readOnly = true)
    public Optional<FormSchema> formOf(AwaitedMessage awaited) {
        return engine.formOf(awaited).map(FormSchema::parse);
    }

    /** What is known of the case already, to be shown in the form. */
    @Transactional(readOnly = true)
    public Map<String, Object> known(UUID caseId, AwaitedMessage awaited) {
        refuseUnlessOpen(currentUser.require(), caseId);
        return answers.known(caseId, awaited.businessKey());
    }

    /**
     * Judges the answers, keeps them with the case and lets the process go on. All or nothing.
     *
     * @throws InvalidAnswers if the form's rules are not met
     */
    @Transactional
    public void report(AwaitedMessage awaited, UUID caseId, Map<String, Object> entered) {
        SignedIn reporter = currentUser.require();
        refuseUnlessOpen(reporter, caseId);
        if (!mayReport(awaited, reporter)) {
            throw new Refused("inbox.report-desk.not-your-role");
        }
        Map<String, Object> accepted = engine.formOf(awaited)
                .map(form -> answers.accepted(form, caseId, awaited.businessKey(), entered))
                .orElse(Map.of());
        answers.keep(awaited, caseId, accepted, reporter.id());
        engine.report(awaited, caseId, accepted);
    }

    /** A hidden case is refused in the words for one that does not exist. */
    private void refuseUnlessOpen(SignedIn person, UUID caseId) {
        if (!isOpenTo(person, caseId)) {
            throw new Refused("inbox.report-desk.not-found");
        }
    }

    private boolean isOpenTo(SignedIn person, UUID caseId) {
        return context.stream().allMatch(cases -> cases.takesReportsOf(caseId, person));
    }

    private static boolean mayReport(AwaitedMessage awaited, SignedIn person) {
        return !Collections.disjoint(awaited.roles(), person.roleCodes());
    }
}
