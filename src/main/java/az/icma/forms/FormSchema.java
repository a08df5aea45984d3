package az.icma.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A form as its file describes it (form-js schema): what stands on it and which rules hold. Knows no page. */
public final class FormSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String id;
    private final List<FormComponent> components;
    private final Map<String, FormField> fields;
    private final List<Condition> brokenConditions;

    private FormSchema(SchemaReader reader, JsonNode form) {
        this.id = form.path("id").asText("");
        this.components = reader.components(form.path("components"));
        Map<String, FormField> byKey = new LinkedHashMap<>();
        inputs(components).forEach(field -> byKey.put(field.key(), field));
        this.fields = byKey;
        this.brokenConditions = reader.brokenConditions();
    }

    /** @throws MalformedForm if the text is no schema; single things that cannot be shown are kept and named */
    public static FormSchema parse(String json) {
        try {
            JsonNode form = JSON.readTree(json);
            if (form == null || !form.isObject()) {
                throw new MalformedForm();
            }
            return new FormSchema(new SchemaReader(), form);
        } catch (JsonProcessingException unreadable) {
            throw new MalformedForm(unreadable);
        }
    }

    public String id() {
        return id;
    }

    public List<FormComponent> components() {
        return components;
    }

    /**
     * All fields that are filled in, those in groups too, in the order of the form. A list is one field, whatever its
     * items hold.
     */
    public List<FormField> fields() {
        return List.copyOf(fields.values());
    }

    public Optional<FormField> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** What the form asks for and cannot be shown. */
    public List<FormComponent.Unsupported> unsupported() {
        return withItems(components)
                .filter(FormComponent.Unsupported.class::isInstance)
                .map(FormComponent.Unsupported.class::cast)
                .toList();
    }

    /** FEEL that cannot be read or is not allowed here. */
    public List<Condition> brokenConditions() {
        return brokenConditions;
    }

    static Stream<FormField> inputs(List<FormComponent> components) {
        return flat(components)
                .filter(FormComponent.Input.class::isInstance)
                .map(component -> ((FormComponent.Input) component).field());
    }

    private static Stream<FormComponent> flat(List<FormComponent> components) {
        return components.stream().flatMap(component -> Stream.concat(Stream.of(component), flat(component.inner())));
    }

    private static Stream<FormComponent> withItems(List<FormComponent> components) {
        return flat(components)
                .flatMap(component -> component instanceof FormComponent.Input input
                        ? Stream.concat(
                                Stream.of(component),
                                input.field().items().stream().flatMap(items -> withItems(items.components())))
                        : Stream.of(component));
    }
}
