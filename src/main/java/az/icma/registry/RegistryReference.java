package az.icma.registry;

import java.util.List;
import java.util.UUID;

/**
 * A place where ids of people or organisations stand, and which follows when two records become one. Declared here,
 * implemented by whoever owns the place; mostly a {@link ReferenceColumn} is enough.
 */
public interface RegistryReference {

    /** Its stable name, under which is written down what moved. */
    String place();

    /** Lets everything that names {@code gone} name {@code kept}. @return what moved, as {@link #putBack} understands it */
    List<String> follow(UUID gone, UUID kept);

    /** Takes back what moved, as far as it is still there. */
    void putBack(UUID gone, UUID kept, List<String> moved);
}
