package az.icma.process;

import java.util.Set;

/**
 * What a module promises to one of its BPMN files: the messages it sends and the variables it sets. Implemented by the
 * {@code …Process} classes; the conformance check compares it with the model.
 */
public interface ProcessContract {

    ProcessKey key();

    /** The folder under {@code processes/} where the model lies, equal to the module's package. */
    String module();

    default Set<Message> messages() {
        return Set.of();
    }

    /** Variables that exist from the start or come with a message. */
    default Set<ProcessVariable<?>> variables() {
        return Set.of();
    }
}
