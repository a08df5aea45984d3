package az.icma.casefile;

import org.springframework.lang.Nullable;

import java.util.Set;
import java.util.UUID;

/**
 * Which matters a list shall show; what is empty does not narrow it.
 *
 * @param text part of number, title or place, typed with or without diacritics
 * @param mine only those on whose team the reader is
 * @param party only those in which this person or organisation has a role
 */
public record CaseFilter(
        String text,
        Set<CaseFile.Status> statuses,
        @Nullable String district,
        @Nullable String theme,
        boolean mine,
        @Nullable UUID party) {

    public static final CaseFilter ALL = new CaseFilter("", Set.of(), null, null, false, null);

    public static CaseFilter ofParty(UUID registryId) {
        return new CaseFilter("", Set.of(), null, null, false, registryId);
    }
}
