package az.icma.campaigns;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

/** All petitions that were ever open to be signed online. */
interface Petitions extends Repository<Petition, UUID> {

    Petition save(Petition petition);

    Optional<Petition> findById(UUID demandId);

    Optional<Petition> findByLinkHash(String hash);
}
