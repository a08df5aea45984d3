package az.icma.retention;

import java.util.Optional;

/**
 * How long a matter of a kind is kept after its end.
 *
 * @param years empty where nobody has settled it yet: then nothing of the kind is proposed or erased
 * @param source the law or the house rule that says so
 */
public record RetentionPeriod(String caseKind, Optional<Integer> years, String source) {}
