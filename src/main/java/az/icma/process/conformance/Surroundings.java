package az.icma.process.conformance;

import az.icma.process.ProcessContract;
import az.icma.process.ProcessVariable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands around a model: the files published together with it, and the application. */
final class Surroundings {

    private final Vocabulary vocabulary;
    private final Map<String, Bpmn> models = new HashMap<>();
    private final Map<String, Dmn> decisions = new HashMap<>();
    private final Map<String, Form> forms = new HashMap<>();

    Surroundings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(Bpmn model) {
        model.processes().forEach(process -> models.putIfAbsent(process.id(), model));
    }

    void add(Dmn table) {
        table.decisionIds().forEach(id -> decisions.putIfAbsent(id, table));
    }

    void add(Form form) {
        forms.putIfAbsent(form.id(), form);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Optional<Form> form(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    Optional<Dmn> decision(String id) {
        return Optional.ofNullable(decisions.get(id));
    }

    boolean knowsProcess(String key) {
        return models.containsKey(key)
                || vocabulary.contract(key).isPresent()
                || vocabulary.published().containsKey(key);
    }

    /** What a process calls: as it stands in the files at hand, else as it is published. */
    Set<String> calledBy(String key) {
        Bpmn model = models.get(key);
        return model == null ? vocabulary.published().getOrDefault(key, Set.of()) : model.calledProcesses();
    }

    /** The module of a process, where a contract tells. */
    Optional<String> module(String processKey) {
        return vocabulary.contract(processKey).map(ProcessContract::module);
    }

    /** Every name that has a value somewhere in the model. */
    Set<String> variables(Bpmn model) {
        Set<String> names = new LinkedHashSet<>(Set.of("caseId"));
        String key = model.process().id();
        vocabulary.contract(key).ifPresent(contract -> contract.variables().stream()
                .map(ProcessVariable::name)
                .forEach(names::add));
        model.formRefs().forEach(id -> form(id).ifPresent(form -> names.addAll(form.keys())));
        names.addAll(model.variablesWritten());
        callers(key).forEach(names::addAll);
        return names;
    }

    /** What the processes published beside it hand down to a process, but for its case. */
    Set<String> handedDown(Bpmn model) {
        return callers(model.process().id()).stream()
                .flatMap(Set::stream)
                .filter(name -> !name.equals("caseId"))
                .collect(Collectors.toSet());
    }

    private List<Set<String>> callers(String key) {
        List<Set<String>> handedDown = new ArrayList<>();
        for (Bpmn caller : models.values()) {
            caller.all("callActivity")
                    .filter(call ->
                            call.attribute("calledElement").filter(key::equals).isPresent())
                    .forEach(call -> handedDown.add(call.tree()
                            .filter(element -> element.is(Bpmn.CAMUNDA, "in"))
                            .flatMap(in -> in.attribute("target").stream())
                            .collect(Collectors.toSet())));
        }
        return handedDown;
    }
}
