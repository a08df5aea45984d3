package az.icma.forms;

import az.icma.forms.DrawnPlace.NamedSpot;
import com.vaadin.flow.component.html.Div;
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
    private final ErrorSummary summary;
    private final DrawnPlace top;

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
        this.top = new DrawnPlace(
                new Drawing(new FieldFactory(choices, shelf, locale), rules, locale, new Heard()), "field-");
        this.summary = new ErrorSummary(locale);
        addClassName("icma-form");
        add(summary);
        top.draw(this, schema.components());
        setValues(rules.initial(schema, known));
    }

    /** The answers that count: of visible fields, typed, nothing empty. The same as the state's answers. */
    public Map<String, Object> values() {
        return state.answers();
    }

    /**
     * Replaces what was entered, for example by a draft; types are fitted to the fields. What is only there to be read
     * stays as it is known now.
     */
    public void setValues(Map<String, ?> values) {
        Map<String, Object> typed = FormValues.typed(schema, values);
        FormState judged = rules.evaluate(schema, known, typed);
        judged.readOnly().forEach(path -> typed.put(path, judged.answers().get(path)));
        quiet = true;
        top.show(typed);
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
        return top.isEmpty();
    }

    private void changed() {
        if (!quiet) {
            refresh();
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    private void refresh() {
        state = rules.evaluate(schema, known, top.entered());
        top.apply(state, rules.top(schema, known, state), "", readOnly);
        forgetWhatWasMended();
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
        Map<String, NamedSpot> spots = spots();
        spots.forEach((path, named) ->
                named.spot().error(besideField(path, named.spot()).map(this::message)));
        summary.show(shown.values().stream()
                .map(error -> line(error, Optional.ofNullable(spots.get(error.key()))))
                .toList());
    }

    private Map<String, NamedSpot> spots() {
        Map<String, NamedSpot> spots = new LinkedHashMap<>();
        top.spots("", "", spots::put);
        return spots;
    }

    /** What cannot be read is said at once, before it is handed in: it would not be kept either. */
    private Optional<FieldError> besideField(String path, Spot spot) {
        return Optional.ofNullable(shown.get(path))
                .or(() -> spot.isUnreadable()
                        ? state.errors().stream()
                                .filter(error -> error.key().equals(path))
                                .findFirst()
                        : Optional.empty());
    }

    private ErrorSummary.Line line(FieldError error, Optional<NamedSpot> where) {
        return new ErrorSummary.Line(
                where.map(NamedSpot::label).orElse(error.key()), message(error), () -> where.map(NamedSpot::spot)
                        .ifPresent(Spot::focus));
    }

    private String message(FieldError error) {
        return getTranslation(locale, error.textKey(), error.params().toArray());
    }

    /** Complaints go up with the items that they are about. */
    private void moveUp(String list, int index) {
        Map<String, FieldError> moved = new LinkedHashMap<>();
        shown.forEach((path, error) -> {
            String now = path;
            for (int number = index; number < FormItems.MOST; number++) {
                if (path.startsWith(Visibility.inside(list, number))) {
                    now = number == index
                            ? ""
                            : Visibility.inside(list, number - 1)
                                    + path.substring(
                                            Visibility.inside(list, number).length());
                }
            }
            if (!now.isEmpty()) {
                moved.put(now, error.at(now));
            }
        });
        shown = moved;
    }

    private final class Heard implements Drawing.Listener {

        @Override
        public void changed() {
            FormPanel.this.changed();
        }

        @Override
        public void typed() {
            refresh();
        }

        @Override
        public void removed(String list, int index) {
            moveUp(list, index);
        }
    }
}
