package az.icma.casefile;

import org.springframework.lang.Nullable;

import java.util.UUID;

/**
 * A matter needs one of another kind: a campaign needs legal aid for somebody. Whoever owns that kind opens it and links
 * both. Nobody's words travel: they stay in the answers of the matter that asks.
 *
 * @param kind code of the {@link CaseKind} that is asked for
 * @param originKey the record of the origin whose answers say why: the origin itself, or a demand of a campaign
 * @param theme code of a theme or topic of the registry
 * @param organisation the one through which it comes
 * @param person whose matter it is to be
 */
public record LifecycleRequested(
        String kind,
        UUID originCaseId,
        UUID originKey,
        @Nullable String theme,
        @Nullable String district,
        @Nullable UUID organisation,
        @Nullable UUID person) {}
