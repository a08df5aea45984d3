package az.icma.process.conformance;

import az.icma.process.Finding;
import az.icma.process.Finding.Severity;
import az.icma.process.Finding.Text;

import java.util.List;

/** A file under inspection; rules write down here what they find. */
final class Inspection {

    private final String file;
    private final Surroundings around;
    private final List<Finding> findings;

    Inspection(String file, Surroundings around, List<Finding> findings) {
        this.file = file;
        this.around = around;
        this.findings = findings;
    }

    String file() {
        return file;
    }

    /** The file's name without folder and ending, which is the id of what is in it. */
    String baseName() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    Surroundings around() {
        return around;
    }

    Vocabulary vocabulary() {
        return around.vocabulary();
    }

    static Text both(String az, String en) {
        return new Text(az, en);
    }

    void error(String rule, XmlElement element, Text message, Text remedy) {
        add(rule, Severity.ERROR, element, message, remedy);
    }

    void warning(String rule, XmlElement element, Text message, Text remedy) {
        add(rule, Severity.WARNING, element, message, remedy);
    }

    void error(String rule, String elementId, String elementName, Text message, Text remedy) {
        findings.add(new Finding(file, rule, Severity.ERROR, elementId, elementName, message, remedy));
    }

    void warning(String rule, String elementId, String elementName, Text message, Text remedy) {
        findings.add(new Finding(file, rule, Severity.WARNING, elementId, elementName, message, remedy));
    }

    private void add(String rule, Severity severity, XmlElement element, Text message, Text remedy) {
        Text placed = element.id().isEmpty()
                ? both("Sətir " + element.line() + ": " + message.az(), "Line " + element.line() + ": " + message.en())
                : message;
        findings.add(new Finding(
                file, rule, severity, shortened(element.nearestId()), shortened(named(element)), placed, remedy));
    }

    private static String named(XmlElement element) {
        return element.id().isEmpty() ? element.parent().map(Inspection::named).orElse("") : element.label();
    }

    /** What a file calls itself goes into pages and logs; nobody needs more than this of it. */
    static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 119) + "…";
    }
}
