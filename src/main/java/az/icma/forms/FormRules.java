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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        schema.fields().stream()
                .filter(FormField::readonly)
                .forEach(field -> put(values, field, before.get(field.key())));
        Visibility visibility = new Visibility(feel, schema, before, values);
        Judgement judged = new Judgement(visibility.shown());
        Map<String, Object> answers =
                judged.judge(schema.fields(), "", visibility.top(judged.visible), before, values, entered);
        Set<String> unanswered = schema.fields().stream()
                .filter(field -> !field.readonly())
                .map(FormField::key)
                .filter(key -> !answers.containsKey(key))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new FormState(judged.visible, judged.readOnly, judged.required, judged.errors, answers, unanswered);
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
        addDefaults(schema.fields(), values, values);
        return values;
    }

    /** What a new item of the list holds. */
    Map<String, Object> newItem(FormField list, Map<String, Object> answers) {
        Map<String, Object> item = new LinkedHashMap<>();
        addDefaults(list.items().orElseThrow().fields(), item, answers);
        return item;
    }

    private void addDefaults(List<FormField> fields, Map<String, Object> values, Map<String, Object> answers) {
        for (FormField field : fields) {
            if (field.kind() == Kind.LIST) {
                put(values, field, itemsAtFirst(field, values, answers));
            } else if (!values.containsKey(field.key())) {
                Object value = field.defaultValue()
                        .map(written -> FormValues.typed(field, defaultOf(written, answers)))
                        .orElse(null);
                put(values, field, value);
            }
        }
    }

    private List<Map<String, Object>> itemsAtFirst(
            FormField list, Map<String, Object> values, Map<String, Object> answers) {
        FormItems items = list.items().orElseThrow();
        Stream<Map<String, Object>> given = values.containsKey(list.key())
                ? FormValues.items(values.get(list.key())).stream()
                : Stream.generate(Map::<String, Object>of).limit(items.atFirst());
        return given.map(LinkedHashMap::new)
                .<Map<String, Object>>map(item -> {
                    addDefaults(items.fields(), item, answers);
                    return item;
                })
                .toList();
    }

    private Object defaultOf(Object written, Map<String, Object> values) {
        if (written instanceof String text && text.startsWith("=")) {
            return feel.value(Condition.of(text), values).orElse(null);
        }
        return written;
    }

    /** For words and groups, which have no key; fields are asked by key. */
    boolean isHidden(FormComponent component, Place place) {
        return Visibility.isHidden(component, place, feel);
    }

    /** What conditions see at the top of a form that was judged. */
    Place top(FormSchema schema, Map<String, ?> known, FormState state) {
        return new Visibility(feel, schema, initial(schema, known), state.answers()).top(state.visible());
    }

    private static void put(Map<String, Object> answers, FormField field, @Nullable Object value) {
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

    /** What is found while the fields are judged one by one, place by place. */
    private final class Judgement {

        private final Set<String> visible;
        private final Set<String> readOnly = new LinkedHashSet<>();
        private final Set<String> required = new LinkedHashSet<>();
        private final List<FieldError> errors = new ArrayList<>();

        private Judgement(Set<String> visible) {
            this.visible = visible;
        }

        private Map<String, Object> judge(
                List<FormField> fields,
                String way,
                Place place,
                Map<String, Object> before,
                Map<String, Object> values,
                Map<?, ?> entered) {
            Map<String, Object> answers = new LinkedHashMap<>();
            for (FormField field : fields) {
                String path = way + field.key();
                if (!visible.contains(path)) {
                    continue;
                }
                if (isReadOnly(field, place)) {
                    readOnly.add(path);
                    visible.stream()
                            .filter(inner -> inner.startsWith(path + "["))
                            .forEach(readOnly::add);
                    put(answers, field, before.get(field.key()));
                    continue;
                }
                boolean mandatory = isRequired(field, place);
                if (mandatory) {
                    required.add(path);
                }
                Object value = values.get(field.key());
                Object raw = entered.get(field.key());
                answerRules
                        .check(limited(field, place), value, raw, mandatory)
                        .ifPresent(error -> errors.add(error.at(path)));
                put(answers, field, field.kind() == Kind.LIST ? items(field, path, place, raw) : value);
            }
            return answers;
        }

        /** One answer for each item, empty or not: the page and its draft keep their places. */
        private List<Map<String, Object>> items(FormField list, String path, Place place, @Nullable Object raw) {
            List<Map<String, Object>> items = FormValues.items(FormValues.typed(list, raw));
            List<?> asEntered = raw instanceof Collection<?> several ? new ArrayList<>(several) : List.of();
            List<Map<String, Object>> answers = new ArrayList<>();
            for (int index = 0; index < items.size(); index++) {
                // What is only read in an item is what the item holds: items move, so nothing stood there before.
                answers.add(judge(
                        list.items().orElseThrow().fields(),
                        Visibility.inside(path, index),
                        place.item(list, index),
                        items.get(index),
                        items.get(index),
                        (Map<?, ?>) asEntered.get(index)));
            }
            return answers;
        }

        private FormField limited(FormField field, Place place) {
            return field.rules().computed().isEmpty()
                    ? field
                    : field.with(field.rules().now(limit -> feel.number(limit, place.names())));
        }

        private boolean isReadOnly(FormField field, Place place) {
            return field.readonly() || holds(field.readonlyWhen(), place);
        }

        private boolean isRequired(FormField field, Place place) {
            return field.rules().required() || holds(field.requiredWhen(), place);
        }

        private boolean holds(Optional<Condition> condition, Place place) {
            return condition.filter(when -> feel.isTrue(when, place.names())).isPresent();
        }
    }
}
