package az.icma.campaigns;

import az.icma.shared.Refused;
import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All signatures. */
interface Signatures extends Repository<Signature, UUID> {

    Signature save(Signature signature);

    void delete(Signature signature);

    /** For whoever signs without an account: what is saved is written while that work has its name. */
    void flush();

    Optional<Signature> findById(UUID id);

    List<Signature> findByCaseIdOrderByEnteredAtDesc(UUID caseId);

    /** The same name within one campaign, the earliest first. */
    List<Signature> findByCaseIdAndNameFingerprintOrderByEnteredAt(UUID caseId, String nameFingerprint);

    List<Signature> findByDuplicateOf(UUID earlier);

    Optional<Signature> findByWithdrawalHash(String hash);

    default Signature get(UUID id) {
        return findById(id).orElseThrow(() -> new Refused("campaigns.refused.not-found"));
    }
}
