package az.icma.forms;

import java.util.List;
import java.util.Locale;

/**
 * A list of choices that forms name ({@code "valuesKey"} or property {@code choices}) instead of spelling out:
 * authorities, districts, lawyers. A bean of the module that owns the list, named by {@link ChoiceListName}.
 */
@FunctionalInterface
public interface ChoiceList {

    /** In the order in which they shall be shown. */
    List<Choice> choices(Locale locale);

    /** A code that is stored and the words that are shown. */
    record Choice(String value, String label) {}
}
