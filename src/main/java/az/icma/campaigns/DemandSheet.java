package az.icma.campaigns;

import az.icma.inbox.AnswerStore;
import az.icma.process.ProcessKey;
import az.icma.sealing.Seal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.UUID;

/**
 * What whoever works on a demand or a promise reads above the form: the demand, its criterion, the promise. Steps of a
 * process show what was answered in that process, so the words are laid there when it begins.
 */
@Component
class DemandSheet {

    private final Demands demands;
    private final Seal seal;
    private final AnswerStore answers;

    DemandSheet(Demands demands, Seal seal, AnswerStore answers) {
        this.demands = demands;
        this.seal = seal;
        this.answers = answers;
    }

    @Transactional
    void showProposal(UUID caseId, String goProposal) {
        lay(
                caseId,
                caseId,
                PreparationProcess.KEY,
                "Task_NoteProposal",
                "Cədvəlin təklifi",
                "Proposal of the table",
                Map.of("goProposal", goProposal));
    }

    @Transactional
    void showDemand(UUID caseId, UUID demandId) {
        Demand demand = demands.get(demandId);
        lay(
                caseId,
                demandId,
                DemandProcess.KEY,
                "Task_ShowDemand",
                "Tələb",
                "The demand",
                Map.of("demandWording", demand.wording(seal), "demandCriterion", demand.criterion(seal)));
    }

    /** Whoever goes and looks has to know what was promised, and by what it is measured. */
    @Transactional
    void showPromise(UUID caseId, UUID demandId, UUID commitmentId, Map<String, Object> promise) {
        lay(caseId, commitmentId, CommitmentProcess.KEY, "Task_ReadPromisedDay", "Vəd", "The promise", promise);
        lay(
                caseId,
                commitmentId,
                CommitmentProcess.KEY,
                "Task_ReadPromisedDay",
                "Vəd",
                "The promise",
                Map.of("demandCriterion", demands.get(demandId).criterion(seal)));
    }

    private void lay(
            UUID caseId,
            UUID record,
            ProcessKey process,
            String element,
            String nameAz,
            String nameEn,
            Map<String, Object> words) {
        answers.keep(new AnswerStore.Step(caseId, record, process, element, nameAz, nameEn), words, null);
    }
}
