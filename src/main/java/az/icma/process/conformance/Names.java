package az.icma.process.conformance;

import java.util.Set;
import java.util.regex.Pattern;

import static az.icma.process.conformance.Inspection.both;

/** Names that a model gives to values must not hide what the application itself relies on. */
final class Names implements BpmnRule {

    static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z0-9_]{0,62}");

    private static final Set<String> RESERVED = Set.of(
            "caseId",
            "execution",
            "task",
            "caseExecution",
            "externalTask",
            "constructor",
            "prototype",
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "empty",
            "null",
            "true",
            "false",
            "instanceof");

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        model.definitions().tree().forEach(element -> {
            for (String attribute :
                    Set.of("resultVariable", "elementVariable", "errorCodeVariable", "escalationCodeVariable")) {
                element.attribute(Bpmn.CAMUNDA, attribute).ifPresent(name -> inspect(name, element, inspection));
            }
            if (element.is(Bpmn.CAMUNDA, "in") || element.is(Bpmn.CAMUNDA, "out")) {
                element.attribute("target")
                        .filter(name -> !(element.name().equals("in") && name.equals("caseId")))
                        .ifPresent(name -> inspect(name, element, inspection));
            }
        });
    }

    /** True for a name that nobody may give to a variable or a field. */
    static boolean isReserved(String name, Vocabulary vocabulary) {
        return RESERVED.contains(name) || vocabulary.catalogue().containsKey(name);
    }

    private static void inspect(String name, XmlElement element, Inspection inspection) {
        if (isReserved(name, inspection.vocabulary())) {
            inspection.error(
                    "variable.reserved",
                    element,
                    both(
                            "“" + name + "” adı proqrama məxsusdur.",
                            "The name “" + name + "” belongs to the application."),
                    both("Başqa ad seçin.", "Choose another name."));
        } else if (!VARIABLE.matcher(name).matches()) {
            inspection.error(
                    "variable.name",
                    element,
                    both(
                            "“" + Inspection.shortened(name) + "” dəyişən adı ola bilməz.",
                            "“" + Inspection.shortened(name) + "” cannot be the name of a variable."),
                    both(
                            "Kiçik latın hərfi ilə başlayan, boşluqsuz ad yazın.",
                            "Write a name without blanks that begins with a small Latin letter."));
        }
    }
}
