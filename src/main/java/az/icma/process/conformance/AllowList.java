package az.icma.process.conformance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which elements and attributes a file may hold. Written as a table, one element a line: {@code element: attribute …},
 * names with the prefixes given beside it.
 */
final class AllowList {

    private final Map<String, Set<String>> attributes = new HashMap<>();
    private final Map<String, String> prefixes;

    /** @param prefixes namespace → prefix that the table uses; the empty prefix for the file's own namespace */
    AllowList(Map<String, String> prefixes, String table) {
        this.prefixes = prefixes;
        table.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int colon = line.indexOf(": ") < 0 ? line.length() - 1 : line.indexOf(": ");
            Set<String> names = new LinkedHashSet<>(
                    Arrays.asList(line.substring(colon + 1).strip().split("\\s+")));
            for (String element : line.substring(0, colon).strip().split("\\s*,\\s*")) {
                attributes
                        .computeIfAbsent(element, any -> new LinkedHashSet<>())
                        .addAll(names);
            }
        });
    }

    boolean allows(XmlElement element) {
        return attributes.containsKey(name(element.namespace(), element.name()));
    }

    boolean allows(XmlElement element, XmlElement.Attribute attribute) {
        return attributes
                .getOrDefault(name(element.namespace(), element.name()), Set.of())
                .contains(attribute.namespace().isEmpty() ? attribute.name() : name(attribute));
    }

    String name(XmlElement.Attribute attribute) {
        return attribute.namespace().isEmpty()
                ? attribute.name()
                : prefixes.getOrDefault(attribute.namespace(), "{" + attribute.namespace() + "}") + ":"
                        + attribute.name();
    }

    private String name(String namespace, String name) {
        String prefix = prefixes.getOrDefault(namespace, "{" + namespace + "}");
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    String name(XmlElement element) {
        return name(element.namespace(), element.name());
    }
}
