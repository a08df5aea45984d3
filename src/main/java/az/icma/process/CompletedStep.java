package az.icma.process;

import java.util.Set;

/**
 * A step that was done, in the version of the model by which it was done.
 *
 * @param form its form-js schema
 * @param steered fields by which the process has chosen its way
 */
public record CompletedStep(String form, Set<String> steered) {}
