package az.icma.inbox;

import az.icma.forms.FormRenderer;
import az.icma.forms.FormState;
import az.icma.process.AwaitedMessage;
import az.icma.process.ElementTexts;
import az.icma.process.OpenTask;
import az.icma.process.ProcessKey;
import az.icma.shared.AzerbaijaniText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;

/** Judges answers by the form's rules and hands them to whoever keeps them. */
@Component
class Answers {

    private final FormRenderer forms;
    private final ObjectProvider<AnswerStore> store;

    Answers(FormRenderer forms, ObjectProvider<AnswerStore> store) {
        this.forms = forms;
        this.store = store;
    }

    Map<String, Object> known(UUID caseId, UUID businessKey) {
        AnswerStore kept = store.getIfAvailable();
        return kept == null ? Map.of() : kept.known(caseId, businessKey);
    }

    /**
     * Only what counts of the answers: of shown fields that can be changed, typed; null where a field has none.
     *
     * @throws InvalidAnswers if the form's rules are not met
     */
    Map<String, Object> accepted(String form, UUID caseId, UUID businessKey, Map<String, Object> entered) {
        FormState judged = forms.evaluate(form, known(caseId, businessKey), entered);
        if (!judged.isClean()) {
            throw new InvalidAnswers(judged.errors());
        }
        return judged.handedIn();
    }

    void keep(OpenTask task, Map<String, Object> accepted, UUID by) {
        keep(task.caseId(), task.businessKey(), task.process(), task.texts(), accepted, by);
    }

    void keep(AwaitedMessage awaited, UUID caseId, Map<String, Object> accepted, UUID by) {
        keep(caseId, awaited.businessKey(), awaited.process(), awaited.texts(), accepted, by);
    }

    private void keep(
            UUID caseId,
            UUID businessKey,
            ProcessKey process,
            ElementTexts said,
            Map<String, Object> accepted,
            UUID by) {
        String nameAz = said.name(AzerbaijaniText.AZ);
        AnswerStore.Step step = new AnswerStore.Step(
                caseId,
                businessKey,
                process,
                said.id(),
                nameAz,
                said.property("name.en").orElse(nameAz));
        store.ifAvailable(keeper -> keeper.keep(step, accepted, by));
    }
}
