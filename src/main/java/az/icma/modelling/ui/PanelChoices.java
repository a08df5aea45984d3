package az.icma.modelling.ui;

import az.icma.process.ModelOutline;
import az.icma.process.PublishedBundle;
import az.icma.process.TableOutline;
import az.icma.security.Role;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the panel offers, code by words: the forms and tables of the draft, the steps of the model at hand, the processes
 * that may be called, roles, lists of choices.
 */
record PanelChoices(
        Map<String, String> forms,
        Map<String, String> tables,
        Map<String, String> processes,
        Map<String, String> steps,
        List<String> roles,
        List<String> lists) {

    static final PanelChoices NONE = new PanelChoices(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of());

    /** Steps change while somebody draws; only what stands beside the model is compared. */
    boolean offersTheSame(PanelChoices other) {
        return forms.equals(other.forms) && tables.equals(other.tables) && processes.equals(other.processes);
    }

    static PanelChoices of(
            String file,
            Map<String, String> files,
            List<PublishedBundle> published,
            Collection<String> lists,
            Locale locale) {
        Map<String, String> forms = new TreeMap<>();
        Map<String, String> tables = new TreeMap<>();
        Map<String, String> processes = new TreeMap<>();
        files.forEach((name, text) -> {
            if (name.endsWith(".form")) {
                String id = name.substring(0, name.lastIndexOf('.'));
                forms.put(id, id);
            } else if (name.endsWith(".dmn")) {
                TableOutline.of(text).forEach(table -> tables.put(table.id(), table.name()));
            } else if (!name.equals(file)) {
                ModelOutline.of(text)
                        .ifPresent(model ->
                                processes.put(model.key().value(), model.texts().name(locale)));
            }
        });
        published.stream()
                .flatMap(bundle -> bundle.processes().stream())
                .filter(process -> !process.file().equals(file))
                .forEach(process -> processes.putIfAbsent(
                        process.key().value(), process.texts().name(locale)));
        Map<String, String> steps = new LinkedHashMap<>();
        ModelOutline.of(files.getOrDefault(file, ""))
                .ifPresent(model -> model.elements().values().forEach(element -> {
                    if (element.kind().equals("userTask")) {
                        steps.put(element.id(), element.texts().name(locale));
                    }
                }));
        return new PanelChoices(
                forms,
                tables,
                processes,
                steps,
                Arrays.stream(Role.values()).map(Role::code).toList(),
                lists.stream().sorted().toList());
    }
}
