package az.icma.campaigns;

import org.springframework.lang.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case of legal aid, as far as it is needed to see that others are like it. Says nothing of whose case it is.
 *
 * @param authority against or before which it is
 * @param topic code of the kind of problem
 */
record AlikeCase(UUID caseId, UUID authority, String topic, @Nullable String district, LocalDate openedOn) {}
