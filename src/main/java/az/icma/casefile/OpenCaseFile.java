package az.icma.casefile;

import org.springframework.lang.Nullable;

import java.util.UUID;

/**
 * What is known when a matter begins.
 *
 * @param theme code of a theme or topic of the registry
 * @param district ISO code
 * @param place village, settlement or street, without a person's name
 * @param openedBy absent where the matter came from outside without a member of staff
 */
public record OpenCaseFile(
        UUID id,
        String kind,
        @Nullable String theme,
        @Nullable String district,
        @Nullable String place,
        @Nullable UUID organisationId,
        Confidentiality confidentiality,
        Urgency urgency,
        @Nullable UUID openedBy) {}
