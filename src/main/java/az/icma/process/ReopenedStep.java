package az.icma.process;

import java.util.Set;

/**
 * A completed step that was taken back.
 *
 * @param task the step, open again
 * @param withdrawn ids of the steps that had come from it and are gone
 */
public record ReopenedStep(OpenTask task, Set<String> withdrawn) {}
