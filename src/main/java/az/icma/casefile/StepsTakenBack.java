package az.icma.casefile;

import az.icma.forms.FormSchema;
import az.icma.forms.FormValues;
import az.icma.inbox.AnswerStore.Step;
import az.icma.inbox.StepReturns;
import az.icma.process.Engine;
import az.icma.process.ReopenedStep;
import az.icma.process.StepMovedOn;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Taking back that a step was done, with a reason, while nobody has acted on what came of it. The step is open again
 * with what was said in it as a draft; in the case file holds what was known before. The timeline keeps both.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class StepsTakenBack {

    private final CaseFileService cases;
    private final CaseAnswers answers;
    private final AnsweredSteps steps;
    private final CaseTimeline timeline;
    private final CaseNotes notes;
    private final ObjectProvider<Engine> engine;
    private final ObjectProvider<StepReturns> desk;
    private final CurrentUser currentUser;

    StepsTakenBack(
            CaseFileService cases,
            CaseAnswers answers,
            AnsweredSteps steps,
            CaseTimeline timeline,
            CaseNotes notes,
            ObjectProvider<Engine> engine,
            ObjectProvider<StepReturns> desk,
            CurrentUser currentUser) {
        this.cases = cases;
        this.answers = answers;
        this.steps = steps;
        this.timeline = timeline;
        this.notes = notes;
        this.engine = engine;
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /**
     * Whether it is offered to the reader: it is theirs to decide, and nothing stands in the way but a colleague who has
     * taken what came next and may put it back.
     */
    @Transactional(readOnly = true)
    public boolean offers(UUID caseId, CaseEvent event) {
        return event.isAnsweredFor(currentUser.require())
                && standing(caseId, event)
                        .filter(step -> obstacle(step).map(StepMovedOn::mayPass).orElse(true))
                        .isPresent();
    }

    /**
     * Asks before the reason is asked for.
     *
     * @throws Refused if the step was done again since
     * @throws StepMovedOn if somebody has acted on what came of it, or if that cannot be undone
     */
    @Transactional(readOnly = true)
    public void check(UUID caseId, CaseEvent event) {
        obstacle(standing(caseId, event).orElseThrow(() -> new Refused("casefile.refused.done-again")))
                .ifPresent(movedOn -> {
                    throw movedOn;
                });
    }

    /** The step whose last answers these are. */
    private Optional<Step> standing(UUID caseId, CaseEvent event) {
        UUID answerSet = event.answerSet().orElseThrow();
        return steps.of(caseId, answerSet).filter(step -> !steps.isDoneAgain(step, answerSet));
    }

    private Optional<StepMovedOn> obstacle(Step step) {
        return engine.getObject().obstacleToTakingBack(step.businessKey(), step.element());
    }

    /**
     * Opens the step again.
     *
     * @throws Refused {@code casefile.refused.…} without a reason, or where the step was done again since
     * @throws StepMovedOn if somebody has acted on what came of it, or if that cannot be undone
     */
    public void takeBack(UUID caseId, CaseEvent event, String reason) {
        SignedIn reader = currentUser.require();
        cases.writable(caseId, reader);
        if (!event.isAnsweredFor(reader)) {
            throw new Refused("casefile.refused.not-yours-to-take-back");
        }
        if (reason.isBlank()) {
            throw new Refused("casefile.refused.no-reason");
        }
        UUID answerSet = event.answerSet().orElseThrow();
        Step step = standing(caseId, event).orElseThrow(() -> new Refused("casefile.refused.done-again"));
        Map<String, Object> said = said(step, answerSet);
        Background.PROCESS.run(() -> {
            ReopenedStep reopened = engine.getObject().takeBack(step.businessKey(), step.element());
            desk.getObject().giveBack(reopened, event.actor().orElseThrow(), typed(reopened, said), reader);
        });
        answers.takeBack(step, answerSet, reader.id());
        UUID note = notes.write(caseId, reason.strip(), reader.id());
        timeline.takenBack(caseId, step.nameAz(), step.nameEn(), answerSet, reader.id(), note);
    }

    /** What holds of the fields that were answered there, corrections included. */
    private Map<String, Object> said(Step step, UUID answerSet) {
        Map<String, Object> said = new LinkedHashMap<>(answers.newest(step.caseId(), step.businessKey()));
        said.keySet().removeAll(steps.saidElsewhere(step, answerSet));
        return said;
    }

    private Map<String, Object> typed(ReopenedStep reopened, Map<String, Object> said) {
        return engine.getObject()
                .formOf(reopened.task())
                .map(form -> FormValues.typed(FormSchema.parse(form), said))
                .orElse(Map.of());
    }
}
