package az.icma.registry;

import java.util.UUID;

/**
 * Says what is still going on with a person or an organisation, before somebody archives it. Declared here, implemented
 * by the module that knows the matters.
 */
public interface OpenMatters {

    /** How many open matters name this record, among those that the reader may see. */
    int naming(UUID id);
}
