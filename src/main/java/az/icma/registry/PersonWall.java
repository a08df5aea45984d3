package az.icma.registry;

import java.util.Set;
import java.util.UUID;

/**
 * Whom the reader of this moment must not learn of, because all that ties the person to us is closed to them. Declared
 * here, implemented by the module that knows the matters. Work in the background is kept from nobody.
 */
public interface PersonWall {

    /** Records that answer like ones that do not exist. */
    Set<UUID> hidden();

    /** The same of one record. */
    boolean hides(UUID person);
}
