package az.icma.inbox;

import az.icma.process.ProcessKey;

import java.util.Map;
import java.util.UUID;

/** Where the answers of a completed form go. Declared here, implemented by the owner of case files. */
public interface AnswerStore {

    /**
     * Keeps the answers of one step, field by field, in the running transaction; null says that the field has no answer
     * any more.
     */
    void keep(Step step, Map<String, Object> answers, UUID by);

    /** The answers given so far in this case, newest per field: what a form shows as already known. */
    Map<String, Object> known(UUID caseId, UUID businessKey);

    /**
     * The step whose form was filled in.
     *
     * @param element id of the user task or message event in the model
     */
    record Step(UUID caseId, UUID businessKey, ProcessKey process, String element, String nameAz, String nameEn) {}
}
