package az.icma.campaigns;

import az.icma.sealing.Seal;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where signatures are written down and taken out, on paper and online alike: everybody counts once. */
@Component
class SignatureBook {

    private final Signatures signatures;
    private final SignatureGoals goals;
    private final Seal seal;
    private final Clock clock;

    SignatureBook(Signatures signatures, SignatureGoals goals, Seal seal, Clock clock) {
        this.signatures = signatures;
        this.goals = goals;
        this.seal = seal;
        this.clock = clock;
    }

    Signature onPaper(UUID caseId, NewSignature given) {
        Signature.Source source = given.sheet() == null ? Signature.Source.ONLINE : Signature.Source.PAPER;
        return enter(new Signature(caseId, source, given, clock.instant(), seal), given);
    }

    /** @param withdrawalCode by which whoever signs can take it back */
    Signature online(Petition petition, NewSignature given, String withdrawalCode) {
        Signature signature = new Signature(petition.caseId(), Signature.Source.ONLINE, given, clock.instant(), seal);
        signature.under(petition.id(), Unguessable.hashOfCode(withdrawalCode));
        return enter(signature, given);
    }

    private Signature enter(Signature signature, NewSignature given) {
        String name = Signature.nameFingerprint(signature.caseId(), given.signerName(), seal);
        signature.repeats(signatures.findByCaseIdAndNameFingerprintOrderByEnteredAt(signature.caseId(), name).stream()
                .filter(earlier -> !earlier.isDuplicate() && signature.isOfTheSamePersonAs(earlier))
                .findFirst()
                .orElse(null));
        signatures.save(signature);
        signatures.flush();
        goals.counted(signature.caseId());
        return signature;
    }

    void tellApart(Signature signature) {
        signature.isSomebodyElse();
        signatures.flush();
        goals.counted(signature.caseId());
    }

    /** Nothing of it is kept. One that repeated it counts in its place. */
    void takeOut(Signature signature) {
        List<Signature> repeats = signatures.findByDuplicateOf(signature.id());
        repeats.stream().findFirst().ifPresent(Signature::isSomebodyElse);
        repeats.stream().skip(1).forEach(later -> later.repeats(repeats.get(0)));
        signatures.delete(signature);
        signatures.flush();
    }
}
