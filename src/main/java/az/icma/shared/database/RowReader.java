package az.icma.shared.database;

import java.util.Set;
import java.util.UUID;

/**
 * The person for whom rows are read.
 *
 * @param roles codes of the roles
 * @param districts ISO codes; empty means all
 */
public record RowReader(UUID id, Set<String> roles, Set<String> districts) {}
