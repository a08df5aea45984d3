package az.icma.deadlines;

import az.icma.shared.Refused;
import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;

/** All law periods that are known. */
interface DeadlineRules extends Repository<DeadlineRule, String> {

    Optional<DeadlineRule> findByCode(String code);

    List<DeadlineRule> findAllByOrderByCode();

    default DeadlineRule get(String code) {
        return findByCode(code).orElseThrow(() -> new Refused("deadlines.rule.unknown", code));
    }
}
