package az.icma.process;

import java.util.Map;
import java.util.Set;

/**
 * What the application takes from a model beside running it.
 *
 * @param nameEn the English name, or the Azerbaijani one where none was written
 * @param elements texts and properties by element id; the process itself is among them
 * @param variablesRead names that expressions and decisions of the model read
 * @param calledProcesses keys of the processes that it calls
 */
record ModelFacts(
        ProcessKey processKey,
        String nameAz,
        String nameEn,
        Map<String, ElementTexts> elements,
        Set<String> variablesRead,
        Set<String> calledProcesses) {

    ModelFacts {
        elements = Map.copyOf(elements);
        variablesRead = Set.copyOf(variablesRead);
        calledProcesses = Set.copyOf(calledProcesses);
    }
}
