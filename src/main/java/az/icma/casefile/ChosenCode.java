package az.icma.casefile;

/**
 * A value of a list of choices, for the timeline: kept as a code, shown with the list's words in the reader's language.
 *
 * @param list name of the {@link az.icma.forms.ChoiceList}
 */
public record ChosenCode(String list, String value) {}
