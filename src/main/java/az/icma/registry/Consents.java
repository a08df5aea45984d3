package az.icma.registry;

import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface Consents extends Repository<Consent, UUID> {

    Consent save(Consent consent);

    Optional<Consent> findById(UUID id);

    List<Consent> findByPersonId(UUID personId);
}
