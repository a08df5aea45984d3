package az.icma.casefile;

import java.util.Set;

/**
 * Answers that have become something else: a running period, a letter, the way in which somebody is reached. Other words
 * would not undo that, so they cannot be corrected. Declared here, implemented by each module that acts on answers.
 */
public interface ActedOn {

    /** Keys of the fields. */
    Set<String> fields();
}
