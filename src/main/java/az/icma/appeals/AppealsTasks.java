package az.icma.appeals;

import az.icma.process.ProcessTask;
import az.icma.process.ProcessTasks;

import java.util.UUID;

/**
 * What processes/appeals/authority-appeal.bpmn, and lifecycles that call it, ask of us. Public: expressions call it by
 * reflection.
 */
@ProcessTasks("appeals")
public class AppealsTasks {

    private final AppealService service;

    AppealsTasks(AppealService service) {
        this.service = service;
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

    @ProcessTask
    public void veryLate(String appealId) {
        service.veryLate(UUID.fromString(appealId));
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
        return service.remedyChosen(UUID.fromString(appealId)).name();
    }
}
