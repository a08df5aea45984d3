package az.icma.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Names and roles of the people who work here, for lists, timelines and assignment. */
public interface StaffDirectory {

    /** The display name, also of people who have left; a dash for the system itself. */
    String name(UUID userId);

    Optional<SignedIn> find(UUID userId);

    /** True for people who had an account and may not use it any more. */
    boolean hasLeft(UUID userId);

    /** Enabled people with at least one of the roles, in the order of the Azerbaijani alphabet. */
    List<SignedIn> withAnyOf(Role... roles);
}
