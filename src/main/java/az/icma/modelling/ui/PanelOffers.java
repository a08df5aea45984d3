package az.icma.modelling.ui;

import az.icma.forms.ChoiceLists;
import az.icma.forms.FormField;
import az.icma.forms.FormSchema;
import az.icma.forms.MalformedForm;
import az.icma.modelling.ProcessShelf;
import az.icma.process.ModelOutline;
import az.icma.process.TableOutline;
import az.icma.security.Role;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Looks together what the panel may offer for a file of a draft. */
@Component
class PanelOffers {

    /** The choice list with the law's periods. */
    private static final String PERIODS = "deadlineRules";

    private final ProcessShelf shelf;
    private final ChoiceLists lists;

    PanelOffers(ProcessShelf shelf, ChoiceLists lists) {
        this.shelf = shelf;
        this.lists = lists;
    }

    PanelChoices in(String file, Map<String, String> files, Locale locale) {
        return new PanelChoices(
                forms(files),
                tables(files),
                processes(file, files, locale),
                steps(files.getOrDefault(file, ""), locale),
                Arrays.stream(Role.values()).map(Role::code).toList(),
                lists.choiceListNames().stream().sorted().toList(),
                lists.labels(PERIODS, locale),
                dates(files, locale));
    }

    private static Map<String, String> forms(Map<String, String> files) {
        Map<String, String> forms = new TreeMap<>();
        files.keySet().stream().filter(PanelOffers::isForm).forEach(name -> {
            String id = name.substring(0, name.lastIndexOf('.'));
            forms.put(id, id);
        });
        return forms;
    }

    private static Map<String, String> tables(Map<String, String> files) {
        Map<String, String> tables = new TreeMap<>();
        files.forEach((name, text) -> {
            if (name.endsWith(".dmn")) {
                TableOutline.of(text).forEach(table -> tables.put(table.id(), table.name()));
            }
        });
        return tables;
    }

    /** Those of the draft, then those that are published and not in it. */
    private Map<String, String> processes(String file, Map<String, String> files, Locale locale) {
        Map<String, String> processes = new TreeMap<>();
        files.forEach((name, text) -> {
            if (name.endsWith(".bpmn") && !name.equals(file)) {
                ModelOutline.of(text)
                        .ifPresent(model ->
                                processes.put(model.key().value(), model.texts().name(locale)));
            }
        });
        shelf.bundles().stream()
                .flatMap(bundle -> bundle.processes().stream())
                .filter(process -> !process.file().equals(file))
                .forEach(process -> processes.putIfAbsent(
                        process.key().value(), process.texts().name(locale)));
        return processes;
    }

    private static Map<String, String> steps(String bpmn, Locale locale) {
        Map<String, String> steps = new LinkedHashMap<>();
        ModelOutline.of(bpmn).ifPresent(model -> model.elements().values().forEach(element -> {
            if (element.kind().equals("userTask")) {
                steps.put(element.id(), element.texts().name(locale));
            }
        }));
        return steps;
    }

    private static Map<String, String> dates(Map<String, String> files, Locale locale) {
        Map<String, String> dates = new TreeMap<>();
        files.forEach((name, text) -> {
            if (isForm(name)) {
                fields(text).stream()
                        .filter(field -> field.kind() == FormField.Kind.DATE)
                        .forEach(field ->
                                dates.putIfAbsent(field.key(), field.label().in(locale) + " (" + field.key() + ")"));
            }
        });
        return dates;
    }

    private static List<FormField> fields(String form) {
        try {
            return FormSchema.parse(form).fields();
        } catch (MalformedForm beingDrawn) {
            return List.of();
        }
    }

    private static boolean isForm(String file) {
        return file.endsWith(".form");
    }
}
