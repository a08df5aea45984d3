package az.icma.legalaid;

import java.util.Optional;

/**
 * A request for legal aid, opened for whoever may read it.
 *
 * @param groupName of a group that asks
 * @param story what happened, in the asker's words
 */
public record ToldRequest(LegalAidCase request, Optional<String> groupName, String story) {}
