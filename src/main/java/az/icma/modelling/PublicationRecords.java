package az.icma.modelling;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;
import java.util.UUID;

interface PublicationRecords extends JpaRepository<Publication, UUID> {

    List<Publication> findByBundle(String bundle);
}
