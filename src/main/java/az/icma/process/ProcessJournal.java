package az.icma.process;

import java.util.Set;

/**
 * Hears, once per transaction and inside it, what the engine recorded. Read models hang here: what they write commits or
 * rolls back with the engine's own rows.
 */
public interface ProcessJournal {

    void recorded(Changes changes);

    /**
     * Ids of what was created, changed or ended in this transaction, to be read anew from the engine's tables.
     *
     * @param tasks user tasks by engine id, identity links included
     * @param steps activity instances by engine id
     * @param instances process instances by engine id
     */
    record Changes(Set<String> tasks, Set<String> steps, Set<String> instances) {}
}
