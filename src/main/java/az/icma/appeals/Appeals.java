package az.icma.appeals;

import az.icma.shared.Refused;
import org.springframework.data.repository.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All letters to authorities. Named as a bean because models call the process tasks {@code appeals}. */
@org.springframework.stereotype.Repository("appealLetters")
interface Appeals extends Repository<Appeal, UUID> {

    Appeal save(Appeal appeal);

    /** At once, while whoever writes it is still who they are. */
    Appeal saveAndFlush(Appeal appeal);

    Optional<Appeal> findById(UUID id);

    List<Appeal> findByCaseIdOrderByOpenedAtDesc(UUID caseId);

    List<Appeal> findBySameAsOrderById(UUID letter);

    /** Replies of this kind to letters of one matter since a day, for the rule on repeated appeals. */
    int countByCaseIdAndAuthorityIdAndResultAndRepliedOnAfter(
            UUID caseId, UUID authorityId, AppealResult result, LocalDate since);

    default Appeal get(UUID id) {
        return findById(id).orElseThrow(() -> new Refused("appeals.refused.not-found"));
    }
}
