package az.icma.permissions;

import az.icma.casefile.CaseEvent;
import az.icma.process.AwaitedMessage;

import java.util.UUID;

/** A case with everything in it that somebody could want to reach: a step, a file, a call, an answer, a party, a colleague to let in. */
record CaseSample(
        UUID caseId,
        String number,
        String step,
        UUID file,
        UUID call,
        UUID party,
        UUID colleague,
        UUID referral,
        UUID signature,
        CaseEvent answered,
        AwaitedMessage awaited) {

    /** The same of a case that does not exist: whoever may not see one must not be able to tell. */
    CaseSample absent() {
        return new CaseSample(
                UUID.randomUUID(),
                "YOX-2026-0001",
                UUID.randomUUID().toString(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                colleague,
                UUID.randomUUID(),
                UUID.randomUUID(),
                answered,
                awaited);
    }
}
