package az.icma.legalaid;

import az.icma.process.Engine;
import az.icma.process.Message;
import az.icma.process.ProcessContract;
import az.icma.process.ProcessKey;
import az.icma.process.ProcessVariable;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.UUID;

/** What we tell processes/legalaid/legal-aid-case.bpmn. Its messages are reported by people on the case page. */
@Component
public class LegalAidProcess implements ProcessContract {

    public static final ProcessKey KEY = new ProcessKey("legal-aid-case");

    public static final Message CLIENT_WITHDREW = new Message("legalaid.clientWithdrew");
    public static final Message OPENED_BY_MISTAKE = new Message("legalaid.openedByMistake");
    public static final Message BECAME_URGENT = new Message("legalaid.becameUrgent");
    public static final Message ASSIGNMENT_TAKEN_BACK = new Message("legalaid.assignmentTakenBack");
    public static final Message LAWYER_REPLACED = new Message("legalaid.lawyerReplaced");
    public static final Message CLAIM_FILED = new Message("legalaid.claimFiled");
    public static final Message REOPENED = new Message("legalaid.reopened");

    static final ProcessVariable<String> URGENCY_SIGN = ProcessVariable.code("urgencySign");
    static final ProcessVariable<Integer> DAYS_LEFT = ProcessVariable.number("daysLeft");

    private final Engine engine;

    LegalAidProcess(Engine engine) {
        this.engine = engine;
    }

    /** @param daysLeft until the nearest date that is known */
    void requestReceived(UUID caseId, UrgencySign sign, @Nullable Integer daysLeft) {
        engine.start(KEY, caseId, caseId, URGENCY_SIGN.of(sign.name()), DAYS_LEFT.of(daysLeft));
    }

    /** What the lawyer has in hand, and what will come, is another lawyer's from now on. */
    void lawyerReplaced(UUID caseId, UUID lawyer, UUID newLawyer) {
        engine.handOver(caseId, lawyer, newLawyer);
    }

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public String module() {
        return "legalaid";
    }

    @Override
    public Set<Message> messages() {
        return Set.of(
                CLIENT_WITHDREW,
                OPENED_BY_MISTAKE,
                BECAME_URGENT,
                ASSIGNMENT_TAKEN_BACK,
                LAWYER_REPLACED,
                CLAIM_FILED,
                REOPENED);
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(URGENCY_SIGN, DAYS_LEFT);
    }
}
