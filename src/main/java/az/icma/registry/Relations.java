package az.icma.registry;

import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface Relations extends Repository<Relation, UUID> {

    Relation save(Relation relation);

    void delete(Relation relation);

    Optional<Relation> findById(UUID id);

    List<Relation> findByFromIdOrToId(UUID from, UUID to);
}
