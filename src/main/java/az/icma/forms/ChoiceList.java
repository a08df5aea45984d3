package az.icma.forms;

import java.util.List;
import java.util.Locale;

/**
 * A list of choices that forms name ({@code "valuesKey"} or property {@code choices}) instead of spelling out:
 * authorities, districts, lawyers. Implemented by the module that owns the list.
 */
public interface ChoiceList {

    /** The name that forms use, for example {@code authorities}. */
    String name();

    /** In the order in which they shall be shown. */
    List<Choice> choices(Locale locale);

    /** A code that is stored and the words that are shown. */
    record Choice(String value, String label) {}
}
