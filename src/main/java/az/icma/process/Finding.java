package az.icma.process;

/**
 * What the check has to say of one place in a model, form or table.
 *
 * @param rule stable id of the rule, for documentation and filters
 * @param elementId id of the element, empty where the file as a whole is meant
 */
public record Finding(
        String file, String rule, Severity severity, String elementId, String elementName, Text message, Text remedy) {

    /** Errors stop a deployment; warnings are shown. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** The same sentence in both languages. */
    public record Text(String az, String en) {}
}
