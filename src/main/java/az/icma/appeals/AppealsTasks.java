package az.icma.appeals;

import az.icma.process.ProcessTask;
import az.icma.process.ProcessTasks;

import java.util.List;
import java.util.UUID;

/**
 * What processes/appeals/authority-appeal.bpmn, and lifecycles that call it, ask of us. Public: expressions call it by
 * reflection.
 */
@ProcessTasks("appeals")
public class AppealsTasks {

    private final AppealService service;
    private final SameLetter sameLetter;
    private final EscalationLadder ladder;

    AppealsTasks(AppealService service, SameLetter sameLetter, EscalationLadder ladder) {
        this.service = service;
        this.sameLetter = sameLetter;
        this.ladder = ladder;
    }

    /** Opens a letter of a matter, before the call activity; the answer is its business key. */
    @ProcessTask
    public String open(String caseId) {
        return service.open(UUID.fromString(caseId)).toString();
    }

    /** COMPLETE, INCOMPLETE (would count as anonymous) or REPEATED (may be left unconsidered). */
    @ProcessTask
    public String prepared(String appealId) {
        return service.prepared(UUID.fromString(appealId)).name();
    }

    /** Copies of an approved letter go out without being written again. */
    @ProcessTask
    public boolean isApproved(String appealId) {
        return service.isApproved(UUID.fromString(appealId));
    }

    /** The same letter to other authorities: an id each. */
    @ProcessTask
    public List<String> copies(String appealId) {
        return sameLetter.copies(UUID.fromString(appealId));
    }

    @ProcessTask
    public void approved(String appealId) {
        service.approved(UUID.fromString(appealId));
    }

    @ProcessTask
    public void sent(String appealId) {
        service.sent(UUID.fromString(appealId));
    }

    @ProcessTask
    public void registered(String appealId) {
        service.registered(UUID.fromString(appealId));
    }

    /** The last day for the reply, as it stands after forwardings and extensions. */
    @ProcessTask
    public String replyDue(String appealId) {
        return service.replyDue(UUID.fromString(appealId)).toString();
    }

    @ProcessTask
    public void forwarded(String appealId) {
        service.forwarded(UUID.fromString(appealId));
    }

    @ProcessTask
    public void extended(String appealId) {
        service.extended(UUID.fromString(appealId));
    }

    @ProcessTask
    public void extensionNotified(String appealId) {
        service.extensionNotified(UUID.fromString(appealId));
    }

    @ProcessTask
    public void warn(String appealId) {
        service.warn(UUID.fromString(appealId));
    }

    @ProcessTask
    public void late(String appealId) {
        service.late(UUID.fromString(appealId));
    }

    /** Who is silent: INFORMATION (a request under the law on information), SUBORDINATE or HIGHEST authority. */
    @ProcessTask
    public String veryLate(String appealId) {
        UUID id = UUID.fromString(appealId);
        service.veryLate(id);
        return ladder.silenceOf(id).name();
    }

    @ProcessTask
    public void remedyProposed(String appealId, String remedy) {
        ladder.proposed(UUID.fromString(appealId), NextRemedy.valueOf(remedy));
    }

    @ProcessTask
    public void replyArrived(String appealId) {
        service.replyArrived(UUID.fromString(appealId));
    }

    @ProcessTask
    public void replied(String appealId, String appealResult) {
        service.replied(UUID.fromString(appealId), AppealResult.valueOf(appealResult));
    }

    /** Always SILENCE: the authority never answered. */
    @ProcessTask
    public String remedyChosen(String appealId) {
        return ladder.chosen(UUID.fromString(appealId)).name();
    }

    /** Opens the letter to the higher authority or the Ombudsman; the answer is its business key. */
    @ProcessTask
    public String escalate(String appealId) {
        return ladder.escalate(UUID.fromString(appealId)).toString();
    }
}
