package az.icma.forms;

import java.util.Optional;

/** Where on the page something may be wrong: a field, or a list as a whole. */
interface Spot {

    void error(Optional<String> message);

    void focus();

    /** Something was typed that cannot be understood. */
    default boolean isUnreadable() {
        return false;
    }
}
