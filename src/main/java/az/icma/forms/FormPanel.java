package az.icma.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.shared.Registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A form on the page: native fields in one column, live conditions, errors beside the field and in a summary on top.
 * Knows no service; the page takes {@link #values()} and sends them.
 */
public class FormPanel extends Div {

    private final FormSchema schema;
    private final FormRules rules;
    private final Locale locale;
    private final Map<String, Object> known;
    private final FieldFactory factory;
    private final ErrorSummary summary;
    private final Map<String, FieldView<?>> fields = new LinkedHashMap<>();
    /** Words and groups that have a condition of their own. */
    private final Map<FormComponent, Component> conditional = new LinkedHashMap<>();

    private final List<Runnable> listeners = new ArrayList<>();
    private Map<String, FieldError> shown = Map.of();
    private FormState state;
    private boolean readOnly;
    private boolean quiet;

    /**
     * @param known what is known of this case already, by field
     * @param shelf where files go; without one, file fields are named as not available
     */
    public FormPanel(
            FormSchema schema,
            Map<String, ?> known,
            FormRules rules,
            ChoiceLists choices,
            Optional<FileShelf> shelf,
            Locale locale) {
        this.schema = schema;
        this.rules = rules;
        this.locale = locale;
        this.known = new LinkedHashMap<>(known);
        this.factory = new FieldFactory(choices, shelf, locale);
        this.summary = new ErrorSummary(locale);
        addClassName("icma-form");
        add(summary);
        schema.components().forEach(component -> addTo(this, component));
        setValues(rules.initial(schema, known));
    }

    /** The answers that count: of visible fields, typed, nothing empty. The same as the state's answers. */
    public Map<String, Object> values() {
        return state.answers();
    }

    /** Replaces what was entered, for example by a draft; types are fitted to the fields. */
    public void setValues(Map<String, ?> values) {
        Map<String, Object> typed = FormValues.typed(schema, values);
        quiet = true;
        fields.values().forEach(view -> view.show(typed.get(view.field().key())));
        quiet = false;
        refresh();
    }

    /** Shows what is wrong beside the fields and in the summary; true if nothing is. */
    public boolean validate() {
        refresh();
        show(state.errors());
        return state.isClean();
    }

    /** Shows errors that the server found elsewhere, in the same way. */
    public void show(List<FieldError> errors) {
        shown = errors.stream()
                .collect(Collectors.toMap(
                        FieldError::key, error -> error, (first, second) -> first, LinkedHashMap::new));
        drawErrors();
        if (!shown.isEmpty()) {
            summary.bringIntoView();
        }
    }

    /** After every change by the person, once per change. */
    public Registration addChangeListener(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** The whole form for reading only. */
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        refresh();
    }

    /** Nothing to fill in: a step that is only confirmed. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    private void addTo(HasComponents parent, FormComponent component) {
        Component drawn = draw(component);
        parent.add(drawn);
        if (component.hide().isPresent() && !(component instanceof FormComponent.Input)) {
            conditional.put(component, drawn);
        }
    }

    private Component draw(FormComponent component) {
        if (component instanceof FormComponent.Input input) {
            return field(input.field());
        }
        if (component instanceof FormComponent.Group group) {
            return group(group);
        }
        if (component instanceof FormComponent.Row row) {
            return row(row);
        }
        if (component instanceof FormComponent.Text text) {
            return text(text);
        }
        if (component instanceof FormComponent.Separation separation) {
            return separation.line() ? new Hr() : gap();
        }
        FormComponent.Unsupported unsupported = (FormComponent.Unsupported) component;
        return unavailable(
                unsupported.label(), unsupported.type(), unsupported.reason().name());
    }

    private Component field(FormField field) {
        return factory.create(field)
                .map(this::listened)
                .orElseGet(() -> unavailable(
                        field.label(), field.choices().orElse(""), field.isChoice() ? "CHOICES_UNKNOWN" : "NO_SHELF"));
    }

    private Component listened(FieldView<?> view) {
        fields.put(view.field().key(), view);
        view.onChange(this::changed);
        view.onUnreadable(this::refresh);
        return view.component();
    }

    private Component group(FormComponent.Group group) {
        FieldSet set = group.label().isBlank()
                ? new FieldSet()
                : new FieldSet(group.label().in(locale));
        set.addClassName("icma-form__group");
        group.components().forEach(inner -> addTo(set, inner));
        return set;
    }

    private Component row(FormComponent.Row row) {
        Div beside = new Div();
        beside.addClassName("icma-form__row");
        row.components().forEach(inner -> addTo(beside, inner));
        return beside;
    }

    private Component text(FormComponent.Text text) {
        Markdown markdown = new Markdown(SafeMarkdown.of(text.markdown().in(locale)));
        markdown.getElement().getClassList().add("icma-form__text");
        return markdown;
    }

    private static Component gap() {
        Div gap = new Div();
        gap.addClassName("icma-form__gap");
        return gap;
    }

    private Component unavailable(Wording label, String type, String reason) {
        Div note = new Div();
        note.addClassName("icma-form__unavailable");
        note.getElement().setAttribute("role", "note");
        note.setText(
                getTranslation(locale, "forms.unavailable." + reason, label.isBlank() ? type : label.in(locale), type));
        return note;
    }

    private void changed() {
        if (!quiet) {
            refresh();
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    private void refresh() {
        state = rules.evaluate(schema, known, entered());
        fields.values().forEach(this::apply);
        Map<String, Object> context = rules.context(schema, known, state);
        conditional.forEach((component, drawn) -> drawn.setVisible(!rules.isHidden(component, context)));
        forgetWhatWasMended();
    }

    private Map<String, Object> entered() {
        Map<String, Object> entered = new LinkedHashMap<>();
        fields.forEach((key, view) -> entered.put(key, view.answer()));
        return entered;
    }

    private void apply(FieldView<?> view) {
        String key = view.field().key();
        boolean fixed = readOnly || state.readOnly().contains(key);
        boolean required = state.required().contains(key);
        view.visible(state.visible().contains(key));
        view.readOnly(fixed);
        view.required(required && !fixed);
        view.label(
                label(view.field(), !required && !fixed),
                fixed ? view.field().description().in(locale) : help(view.field()));
    }

    /** Dates are written in many ways; an example says which one is understood for sure. */
    private String help(FormField field) {
        String help = field.description().in(locale);
        return switch (field.kind()) {
            case DATE, TIME, DATE_TIME ->
                (help + " " + getTranslation(locale, "forms.example." + field.kind())).strip();
            default -> help;
        };
    }

    private String label(FormField field, boolean optional) {
        String label = field.label().in(locale);
        return optional && field.kind() != FormField.Kind.FLAG
                ? getTranslation(locale, "forms.optional", label)
                : label;
    }

    /** While somebody mends the form, errors go away one by one; new ones are told when it is sent again. */
    private void forgetWhatWasMended() {
        shown = state.errors().stream()
                .filter(error -> shown.containsKey(error.key()))
                .collect(Collectors.toMap(
                        FieldError::key, error -> error, (first, second) -> first, LinkedHashMap::new));
        drawErrors();
    }

    private void drawErrors() {
        fields.forEach((key, view) -> view.error(besideField(key, view).map(this::message)));
        summary.show(shown.values().stream().map(this::line).toList());
    }

    /** What cannot be read is said at once, before it is handed in: it would not be kept either. */
    private Optional<FieldError> besideField(String key, FieldView<?> view) {
        return Optional.ofNullable(shown.get(key))
                .or(() -> view.isUnreadable()
                        ? state.errors().stream()
                                .filter(error -> error.key().equals(key))
                                .findFirst()
                        : Optional.empty());
    }

    private ErrorSummary.Line line(FieldError error) {
        String label =
                schema.field(error.key()).map(field -> field.label().in(locale)).orElse(error.key());
        Runnable jump = () -> Optional.ofNullable(fields.get(error.key())).ifPresent(FieldView::focus);
        return new ErrorSummary.Line(label, message(error), jump);
    }

    private String message(FieldError error) {
        return getTranslation(locale, error.textKey(), error.params().toArray());
    }
}
