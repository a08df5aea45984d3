package az.icma.casefile;

import az.icma.forms.FormRenderer;
import az.icma.forms.FormSchema;
import az.icma.forms.FormState;
import az.icma.forms.FormValues;
import az.icma.inbox.AnswerStore.Step;
import az.icma.process.CompletedStep;
import az.icma.process.Engine;
import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Putting right what was written in a completed step, with a reason. Both versions stay in the timeline. What the
 * process or a module has acted on meanwhile stays as it is, and so does whatever a later step has said since.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class StepCorrections {

    private final CaseFileService cases;
    private final CaseAnswers answers;
    private final AnsweredSteps steps;
    private final CaseNotes notes;
    private final FormRenderer forms;
    private final ObjectProvider<Engine> engine;
    private final ObjectProvider<ActedOn> actedOn;
    private final CurrentUser currentUser;

    StepCorrections(
            CaseFileService cases,
            CaseAnswers answers,
            AnsweredSteps steps,
            CaseNotes notes,
            FormRenderer forms,
            ObjectProvider<Engine> engine,
            ObjectProvider<ActedOn> actedOn,
            CurrentUser currentUser) {
        this.cases = cases;
        this.answers = answers;
        this.steps = steps;
        this.notes = notes;
        this.forms = forms;
        this.engine = engine;
        this.actedOn = actedOn;
        this.currentUser = currentUser;
    }

    /** Whether the reader may correct what was answered at this event: whoever answered it, and those who lead. */
    @Transactional(readOnly = true)
    public boolean mayCorrect(CaseEvent event) {
        return event.isAnsweredFor(currentUser.require());
    }

    /** The form of the step with what holds now; what cannot be corrected is only there to be read. */
    @Transactional(readOnly = true)
    public Correction open(UUID caseId, CaseEvent event) {
        CaseFile file = cases.writable(caseId, currentUser.require());
        if (!mayCorrect(event) || file.status() == CaseFile.Status.VOIDED) {
            throw new Refused("casefile.refused.not-yours-to-correct");
        }
        UUID answerSet = event.answerSet().orElseThrow();
        Step step = steps.of(caseId, answerSet).orElseThrow(() -> new Refused("casefile.refused.nothing-to-correct"));
        CompletedStep completed = engine.getObject()
                .completed(step.businessKey(), step.element())
                .orElseThrow(() -> new Refused("casefile.refused.nothing-to-correct"));
        Set<String> fixed = new TreeSet<>(completed.steered());
        actedOn.stream().map(ActedOn::fields).forEach(fixed::addAll);
        fixed.addAll(steps.saidElsewhere(step, answerSet));
        FormSchema whole = FormSchema.parse(completed.form());
        boolean allFixed = whole.fields().stream().allMatch(field -> fixed.contains(field.key()) || field.readonly());
        if (allFixed) {
            throw new Refused("casefile.refused.all-acted-on");
        }
        String form = FixedFields.in(completed.form(), fixed);
        Map<String, Object> known = answers.newest(step.caseId(), step.businessKey());
        return new Correction(answerSet, step, form, known, FormValues.typed(FormSchema.parse(form), known));
    }

    /**
     * Keeps a new version of what was changed.
     *
     * @throws Refused {@code casefile.refused.…} without a reason, or if nothing was changed
     */
    public void correct(UUID caseId, CaseEvent event, Map<String, Object> entered, String reason) {
        Correction correction = open(caseId, event);
        if (reason.isBlank()) {
            throw new Refused("casefile.refused.no-reason");
        }
        FormState judged = forms.evaluate(correction.form(), correction.known(), entered);
        if (!judged.isClean()) {
            throw new Refused("casefile.refused.not-clean");
        }
        FormSchema schema = FormSchema.parse(correction.form());
        Map<String, Object> changed = new LinkedHashMap<>();
        judged.handedIn().forEach((field, value) -> {
            boolean editable =
                    schema.field(field).filter(known -> !known.readonly()).isPresent();
            if (editable && !Objects.equals(value, correction.answers().get(field))) {
                changed.put(field, value);
            }
        });
        if (changed.isEmpty()) {
            throw new Refused("casefile.refused.nothing-changed");
        }
        SignedIn corrector = currentUser.require();
        UUID note = notes.write(caseId, reason.strip(), corrector.id());
        answers.correct(correction.step(), correction.answerSet(), schema, changed, corrector.id(), note);
    }

    /**
     * A step laid open to be corrected.
     *
     * @param form with what cannot be corrected read-only
     * @param answers what holds now, typed as the form asks
     */
    public record Correction(
            UUID answerSet,
            Step step,
            String form,
            @Classified(Datum.WORDS) Map<String, Object> known,
            @Classified(Datum.WORDS) Map<String, Object> answers) {
        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }
}
