package az.icma.legalaid;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

/** All legal-aid cases. */
interface LegalAidCases extends Repository<LegalAidCase, UUID> {

    LegalAidCase save(LegalAidCase opened);

    Optional<LegalAidCase> findById(UUID id);
}
