package az.icma.modelling;

import az.icma.modelling.FileChange.Change;
import az.icma.modelling.FileChange.Difference;
import az.icma.modelling.FileChange.Kind;
import az.icma.process.ElementTexts;
import az.icma.process.ModelOutline;
import az.icma.process.TableOutline;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is different between two versions of a bundle, in terms of steps, fields and rules rather than of text. */
public final class Comparison {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Comparison() {}

    /** Only files that differ, by name. */
    public static List<FileChange> of(Map<String, String> before, Map<String, String> after) {
        Set<String> files = new TreeSet<>(before.keySet());
        files.addAll(after.keySet());
        List<FileChange> changes = new ArrayList<>();
        for (String file : files) {
            if (!before.containsKey(file)) {
                changes.add(new FileChange(file, called(file, after.get(file)), Kind.ADDED, List.of()));
            } else if (!after.containsKey(file)) {
                changes.add(new FileChange(file, called(file, before.get(file)), Kind.REMOVED, List.of()));
            } else if (!before.get(file).equals(after.get(file))) {
                changes.add(new FileChange(
                        file,
                        called(file, after.get(file)),
                        Kind.CHANGED,
                        changes(things(file, before.get(file)), things(file, after.get(file)))));
            }
        }
        return changes;
    }

    private static Optional<ElementTexts> called(String file, String text) {
        if (file.endsWith(".bpmn")) {
            return ModelOutline.of(text).map(ModelOutline::texts);
        }
        return file.endsWith(".dmn")
                ? TableOutline.of(text).stream()
                        .findFirst()
                        .map(table -> new ElementTexts(table.id(), table.name(), "", Map.of()))
                : Optional.empty();
    }

    private static List<Change> changes(Map<String, Thing> before, Map<String, Thing> after) {
        List<Change> changes = new ArrayList<>();
        after.forEach((id, thing) -> {
            Thing earlier = before.get(id);
            if (earlier == null) {
                changes.add(thing.change(Kind.ADDED, List.of()));
            } else {
                List<Difference> differences = differences(earlier.facts(), thing.facts());
                if (!differences.isEmpty()) {
                    changes.add(thing.change(Kind.CHANGED, differences));
                }
            }
        });
        before.forEach((id, thing) -> {
            if (!after.containsKey(id)) {
                changes.add(thing.change(Kind.REMOVED, List.of()));
            }
        });
        return changes;
    }

    private static List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Difference(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .toList();
    }

    private static Map<String, Thing> things(String file, String text) {
        if (file.endsWith(".bpmn")) {
            return elements(text);
        }
        return file.endsWith(".form") ? fields(text) : rules(text);
    }

    private static Map<String, Thing> elements(String bpmn) {
        Map<String, Thing> things = new LinkedHashMap<>();
        ModelOutline.of(bpmn).ifPresent(model -> {
            things.put(
                    model.key().value(),
                    new Thing(model.key().value(), "process", model.texts(), texts(model.texts())));
            model.elements().forEach((id, element) -> {
                Map<String, String> facts = texts(element.texts());
                facts.putAll(element.facts());
                things.put(id, new Thing(id, element.kind(), element.texts(), facts));
            });
        });
        return things;
    }

    private static Map<String, String> texts(ElementTexts texts) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", texts.nameAz());
        facts.put("documentation", texts.documentationAz());
        new TreeMap<>(texts.properties()).forEach(facts::put);
        return facts;
    }

    private static Map<String, Thing> fields(String form) {
        Map<String, Thing> things = new LinkedHashMap<>();
        try {
            collectFields(JSON.readTree(form).path("components"), things);
        } catch (JsonProcessingException unreadable) {
            things.clear();
        }
        return things;
    }

    private static void collectFields(JsonNode components, Map<String, Thing> things) {
        for (JsonNode component : components) {
            Map<String, String> facts = new LinkedHashMap<>();
            component.properties().forEach(property -> {
                if (!Set.of("components", "layout", "id").contains(property.getKey())) {
                    collectFacts(property.getKey(), property.getValue(), facts);
                }
            });
            String id = component.path("key").asText(component.path("id").asText());
            String label = component.path("label").asText(component.path("text").asText(""));
            String english = component
                    .path("properties")
                    .path("label.en")
                    .asText(component.path("properties").path("text.en").asText(label));
            things.put(
                    id,
                    new Thing(
                            id,
                            component.path("type").asText(),
                            new ElementTexts(id, label, "", Map.of("name.en", english)),
                            facts));
            collectFields(component.path("components"), things);
        }
    }

    private static void collectFacts(String path, JsonNode value, Map<String, String> facts) {
        if (value.isObject()) {
            value.properties()
                    .forEach(property -> collectFacts(path + "/" + property.getKey(), property.getValue(), facts));
        } else {
            facts.put(path, value.isTextual() ? value.asText() : value.toString());
        }
    }

    private static Map<String, Thing> rules(String dmn) {
        Map<String, Thing> things = new LinkedHashMap<>();
        for (TableOutline table : TableOutline.of(dmn)) {
            things.put(
                    table.id(),
                    new Thing(
                            table.id(),
                            "decision",
                            new ElementTexts(table.id(), table.name(), "", Map.of()),
                            new LinkedHashMap<>(Map.of(
                                    "name", table.name(),
                                    "hitPolicy", table.hitPolicy(),
                                    "inputs", String.join(" · ", table.inputs()),
                                    "outputs", String.join(" · ", table.outputs())))));
            for (TableOutline.Rule rule : table.rules()) {
                Map<String, String> facts = new LinkedHashMap<>();
                cells(table.inputs(), rule.inputs(), facts);
                cells(table.outputs(), rule.outputs(), facts);
                facts.put("description", rule.note());
                String words = rule.note().isBlank() ? String.join(" · ", rule.inputs()) : rule.note();
                things.put(
                        rule.id(),
                        new Thing(rule.id(), "rule", new ElementTexts(rule.id(), words, "", Map.of()), facts));
            }
        }
        return things;
    }

    private static void cells(List<String> heads, List<String> cells, Map<String, String> facts) {
        for (int column = 0; column < Math.min(heads.size(), cells.size()); column++) {
            facts.put(heads.get(column), cells.get(column));
        }
    }

    private record Thing(String id, String type, ElementTexts texts, Map<String, String> facts) {

        Change change(Kind kind, List<Difference> differences) {
            return new Change(kind, id, type, texts, differences);
        }
    }
}
