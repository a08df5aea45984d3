package az.icma.forms;

import az.icma.forms.FormField.Kind;
import org.springframework.lang.Nullable;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges a form and its answers without any page: what is shown, what must be filled in, what is wrong. A page asks it
 * while somebody types; whoever completes a step asks it again, because only the server's word counts.
 */
public class FormRules {

    private final Feel feel;
    private final AnswerRules answerRules;

    public FormRules(Clock clock, ChoiceLists choices) {
        this.feel = new Feel(clock);
        this.answerRules = new AnswerRules(clock, choices);
    }

    /**
     * @param known what was known when the form was opened: conditions may read it, read-only fields show it
     * @param entered what the person entered, by field
     */
    public FormState evaluate(FormSchema schema, Map<String, ?> known, Map<String, ?> entered) {
        Map<String, Object> before = initial(schema, known);
        Map<String, Object> values = FormValues.typed(schema, entered);
        Set<String> visible = visible(schema, before, values);
        Map<String, Object> context = context(schema, before, values, visible);
        Set<String> readOnly = new LinkedHashSet<>();
        Set<String> required = new LinkedHashSet<>();
        Map<String, Object> answers = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (FormField field : schema.fields()) {
            if (!visible.contains(field.key())) {
                continue;
            }
            if (isReadOnly(field, context)) {
                readOnly.add(field.key());
                put(answers, field, before.get(field.key()));
                continue;
            }
            boolean mandatory = isRequired(field, context);
            if (mandatory) {
                required.add(field.key());
            }
            Object value = values.get(field.key());
            put(answers, field, value);
            answerRules.check(field, value, entered.get(field.key()), mandatory).ifPresent(errors::add);
        }
        Set<String> unanswered = allKeys(schema);
        unanswered.removeAll(answers.keySet());
        return new FormState(visible, readOnly, required, errors, answers, unanswered);
    }

    /**
     * What the form shows when it is opened: what is known, where the field offers it again, otherwise the schema's
     * default. What is known beside the form's fields stays, for the conditions.
     */
    public Map<String, Object> initial(FormSchema schema, Map<String, ?> known) {
        Map<String, Object> values = FormValues.typed(schema, known);
        schema.fields().stream()
                .filter(field -> !field.showsEarlierAnswer())
                .map(FormField::key)
                .forEach(values::remove);
        for (FormField field : schema.fields()) {
            if (!values.containsKey(field.key())) {
                Object value = field.defaultValue()
                        .map(written -> FormValues.typed(field, defaultOf(written, values)))
                        .orElse(null);
                put(values, field, value);
            }
        }
        return values;
    }

    private Object defaultOf(Object written, Map<String, Object> values) {
        if (written instanceof String text && text.startsWith("=")) {
            return feel.value(Condition.of(text), values).orElse(null);
        }
        return written;
    }

    /**
     * What is hidden counts as empty for the other conditions, which may hide more; so this runs until nothing changes,
     * and not longer than there are fields, because conditions may contradict each other.
     */
    private Set<String> visible(FormSchema schema, Map<String, Object> before, Map<String, Object> values) {
        Set<String> visible = allKeys(schema);
        for (int round = 0; round <= schema.fields().size(); round++) {
            Map<String, Object> context = context(schema, before, values, visible);
            Set<String> next = new LinkedHashSet<>();
            collectVisible(schema.components(), context, next);
            if (next.equals(visible)) {
                break;
            }
            visible = next;
        }
        return visible;
    }

    private void collectVisible(List<FormComponent> components, Map<String, Object> context, Set<String> visible) {
        for (FormComponent component : components) {
            if (isHidden(component, context)) {
                continue;
            }
            if (component instanceof FormComponent.Input input) {
                visible.add(input.field().key());
            }
            collectVisible(component.inner(), context, visible);
        }
    }

    /** For words and groups, which have no key; fields are asked by key. */
    boolean isHidden(FormComponent component, Map<String, Object> context) {
        return component.hide().filter(hide -> feel.isTrue(hide, context)).isPresent();
    }

    Map<String, Object> context(FormSchema schema, Map<String, ?> known, FormState state) {
        return context(schema, initial(schema, known), state.answers(), state.visible());
    }

    /** Every field of the form is in the context, empty as null, so that conditions may ask for it. */
    private static Map<String, Object> context(
            FormSchema schema, Map<String, Object> before, Map<String, Object> values, Set<String> visible) {
        Map<String, Object> context = new LinkedHashMap<>(before);
        for (FormField field : schema.fields()) {
            Object value = visible.contains(field.key()) ? values.get(field.key()) : null;
            context.put(field.key(), value == null && field.kind() == Kind.FLAG ? Boolean.FALSE : value);
        }
        return context;
    }

    private boolean isReadOnly(FormField field, Map<String, Object> context) {
        return field.readonly()
                || field.readonlyWhen()
                        .filter(when -> feel.isTrue(when, context))
                        .isPresent();
    }

    private boolean isRequired(FormField field, Map<String, Object> context) {
        return field.rules().required()
                || field.requiredWhen()
                        .filter(when -> feel.isTrue(when, context))
                        .isPresent();
    }

    private static void put(Map<String, Object> answers, FormField field, Object value) {
        if (field.kind() == Kind.FLAG) {
            answers.put(field.key(), Boolean.TRUE.equals(value));
        } else if (!isBlank(value)) {
            answers.put(field.key(), value);
        }
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> several && several.isEmpty();
    }

    private static Set<String> allKeys(FormSchema schema) {
        Set<String> keys = new LinkedHashSet<>();
        schema.fields().forEach(field -> keys.add(field.key()));
        return keys;
    }
}
