package az.icma.legalaid;

import az.icma.casefile.Urgency;
import az.icma.process.ProcessTask;
import az.icma.process.ProcessTasks;
import org.springframework.lang.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What legal-aid-case.bpmn and legal-aid-intake.bpmn ask of us; the method names are their vocabulary. Public:
 * expressions call it by reflection.
 */
@ProcessTasks("legalAid")
public class LegalAidTasks {

    private final LegalAidService service;
    private final ClientPeriods periods;

    LegalAidTasks(LegalAidService service, ClientPeriods periods) {
        this.service = service;
        this.periods = periods;
    }

    @ProcessTask
    public void urgencySet(UUID caseId, String urgency) {
        service.raiseUrgency(caseId, Urgency.valueOf(urgency));
    }

    /** The result code of the intake: closed, because the client does not consent. */
    @ProcessTask
    public String consentRefused(UUID caseId) {
        service.close(caseId, "NO_CONSENT");
        return "NO_CONSENT";
    }

    /** With the consent comes the newest word on how to get in touch without harm. */
    @ProcessTask
    public void consentGiven(UUID caseId) {
        service.consentGiven(caseId);
    }

    /** Days until the earliest day that matters; null where none is known. */
    @ProcessTask
    @Nullable
    public Integer daysLeft(UUID caseId) {
        return service.daysLeft(caseId).orElse(null);
    }

    @ProcessTask
    public boolean isVulnerable(UUID caseId) {
        return service.isVulnerable(caseId);
    }

    @ProcessTask
    public void proposed(UUID caseId, String proposal) {
        service.proposed(caseId, proposal);
    }

    /** The result code of the intake: closed with a single advice. */
    @ProcessTask
    public String adviceGiven(UUID caseId) {
        service.close(caseId, "ADVICE");
        return "ADVICE";
    }

    /** The result code of the intake: closed with a written refusal. */
    @ProcessTask
    public String refuse(UUID caseId) {
        service.close(caseId, "REFUSED");
        return "REFUSE";
    }

    /** The result code of the intake: closed, the client was told who can help. */
    @ProcessTask
    public String refer(UUID caseId) {
        service.close(caseId, "REFERRED");
        return "REFER";
    }

    /** The result code of the intake: a case with a number. */
    @ProcessTask
    public String register(UUID caseId) {
        service.register(caseId);
        return "ACCEPT";
    }

    @ProcessTask
    public void lawyerAccepted(UUID caseId, UUID lawyer) {
        service.lawyerAccepted(caseId, lawyer);
    }

    /** The last day of the period that began with the registration; null where none runs. */
    @ProcessTask
    @Nullable
    public String periodBegun(UUID caseId) {
        return periods.next(caseId).map(LocalDate::toString).orElse(null);
    }

    /** The last day of the period of the chosen remedy, which begins to run; null where none was chosen. */
    @ProcessTask
    @Nullable
    public String strategyPlanned(UUID caseId) {
        return periods.chosen(caseId).map(LocalDate::toString).orElse(null);
    }

    /** The last day of a period is over; says whether one has lapsed or all had been settled before. */
    @ProcessTask
    public String periodEnded(UUID caseId) {
        return periods.ended(caseId) ? "LAPSED" : "SETTLED";
    }

    /** Somebody has answered for a missed period: it was kept after all, or it presses no longer. */
    @ProcessTask
    public void missedPeriodAnswered(UUID caseId) {
        periods.missedAnswered(caseId);
    }

    /** A complaint or claim was filed elsewhere. */
    @ProcessTask
    public void filed(UUID caseId) {
        periods.filed(caseId);
    }

    /** Who is the lawyer from now on. */
    @ProcessTask
    public String handOver(UUID caseId, UUID lawyer, UUID newLawyer) {
        service.handOver(caseId, lawyer, newLawyer);
        return newLawyer.toString();
    }

    /** The outcome code with which the case was closed. */
    @ProcessTask
    public String close(UUID caseId) {
        return service.closeWithOutcome(caseId);
    }

    @ProcessTask
    public void withdraw(UUID caseId) {
        service.close(caseId, "WITHDRAWN");
    }

    @ProcessTask
    public void voidAsMistaken(UUID caseId) {
        service.voidAsMistaken(caseId);
    }

    /** The urgency code that holds from now on. */
    @ProcessTask
    public String raiseUrgency(UUID caseId) {
        service.raiseUrgency(caseId, Urgency.URGENT);
        return Urgency.URGENT.name();
    }

    /** As what it goes on: a case that has a lawyer assigned, or a request that has its intake still before it. */
    @ProcessTask
    public String reopen(UUID caseId) {
        return service.reopen(caseId) ? "CASE" : "REQUEST";
    }
}
