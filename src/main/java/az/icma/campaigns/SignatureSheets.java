package az.icma.campaigns;

import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sheets of signatures. */
interface SignatureSheets extends Repository<SignatureSheet, UUID> {

    SignatureSheet save(SignatureSheet sheet);

    Optional<SignatureSheet> findById(UUID id);

    boolean existsByCaseIdAndNumber(UUID caseId, String number);

    List<SignatureSheet> findByCaseIdOrderByCollectedOn(UUID caseId);
}
