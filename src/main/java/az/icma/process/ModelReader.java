package az.icma.process;

import az.icma.process.conformance.Bpmn;
import az.icma.process.conformance.Dmn;
import az.icma.process.conformance.Unreadable;
import az.icma.process.conformance.XmlElement;
import az.icma.process.conformance.XmlReader;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes from a model's text what the application shows of it, and which variables it reads. */
final class ModelReader {

    private ModelReader() {}

    static ModelFacts read(byte[] bpmn) {
        return read(bpmn, List.of());
    }

    /** @param decisions the decision tables of the same deployment; those that the model uses count as read */
    static ModelFacts read(byte[] bpmn, Collection<byte[]> decisions) {
        Bpmn model = Bpmn.of(tree(bpmn));
        Set<String> variables = new HashSet<>(model.variablesRead());
        decisions.stream()
                .map(ModelReader::tree)
                .map(Dmn::of)
                .filter(dmn -> model.decisionRefs().stream().anyMatch(dmn.decisionIds()::contains))
                .forEach(dmn -> variables.addAll(dmn.variablesRead()));
        ElementTexts process = texts(model.process());
        return new ModelFacts(
                new ProcessKey(process.id()),
                process.nameAz(),
                process.properties().getOrDefault("name.en", process.nameAz()),
                elements(model),
                variables,
                model.calledProcesses());
    }

    static ProcessDictionary dictionary(byte[] bpmn) {
        return Bpmn.of(tree(bpmn)).dictionary();
    }

    private static XmlElement tree(byte[] content) {
        try {
            return XmlReader.read(content);
        } catch (Unreadable unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static Map<String, ElementTexts> elements(Bpmn model) {
        Map<String, ElementTexts> elements = new LinkedHashMap<>();
        model.described().forEach(element -> elements.put(element.id(), texts(element)));
        return elements;
    }

    private static ElementTexts texts(XmlElement element) {
        return new ElementTexts(element.id(), element.label(), Bpmn.documentation(element), Bpmn.properties(element));
    }
}
