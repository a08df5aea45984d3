package az.icma.casefile;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.Optional;
import java.util.UUID;

interface CaseFiles extends JpaRepository<CaseFile, UUID> {

    Optional<CaseFile> findByNumber(String number);
}
