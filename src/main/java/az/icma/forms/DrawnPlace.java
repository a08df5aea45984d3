package az.icma.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.i18n.I18NProvider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Components of a form on the page that stand in one place: the form itself, or one item of a list. */
class DrawnPlace {

    private final Drawing drawing;
    private final String id;
    private final Map<String, FieldView<?>> fields = new LinkedHashMap<>();
    private final Map<String, ItemList> lists = new LinkedHashMap<>();
    /** Words and groups that have a condition of their own. */
    private final Map<FormComponent, Component> conditional = new LinkedHashMap<>();

    /** @param id begins the ids of the fields on the page */
    DrawnPlace(Drawing drawing, String id) {
        this.drawing = drawing;
        this.id = id;
    }

    void draw(HasComponents parent, List<FormComponent> components) {
        for (FormComponent component : components) {
            Component drawn = draw(component);
            parent.add(drawn);
            if (component.hide().isPresent() && !(component instanceof FormComponent.Input)) {
                conditional.put(component, drawn);
            }
        }
    }

    boolean isEmpty() {
        return fields.isEmpty() && lists.isEmpty();
    }

    Map<String, Object> entered() {
        Map<String, Object> entered = new LinkedHashMap<>();
        fields.forEach((key, view) -> entered.put(key, view.answer()));
        lists.forEach((key, list) -> entered.put(key, list.entered()));
        return entered;
    }

    /** @param values typed, by field; a field without one is emptied */
    void show(Map<String, Object> values) {
        fields.forEach((key, view) -> view.show(values.get(key)));
        lists.forEach((key, list) -> list.show(FormValues.items(values.get(key))));
    }

    /** @param way to this place, up to the field's own key */
    void apply(FormState state, Place place, String way, boolean readOnly) {
        fields.forEach((key, view) -> apply(view, state, way + key, readOnly));
        lists.forEach((key, list) -> {
            list.setVisible(state.visible().contains(way + key));
            if (list.isVisible()) {
                list.apply(state, place, way, readOnly || state.readOnly().contains(way + key));
            }
        });
        conditional.forEach(
                (component, drawn) -> drawn.setVisible(!drawing.rules().isHidden(component, place)));
    }

    /** Everything that may be wrong here, with the way to it and what it is called. */
    void spots(String way, String around, BiConsumer<String, NamedSpot> found) {
        fields.forEach((key, view) -> found.accept(
                way + key, new NamedSpot(around + view.field().label().in(drawing.locale()), view)));
        lists.forEach((key, list) -> list.spots(way + key, around, found));
    }

    /** @param label tells fields of the same name apart: "Document 2: day" */
    record NamedSpot(String label, Spot spot) {}

    /** The first thing that can be filled in. */
    void focus() {
        fields.values().stream()
                .filter(view -> view.component().isVisible())
                .findFirst()
                .ifPresent(FieldView::focus);
    }

    /** The place goes away with all that was put into it. */
    void discard() {
        fields.values().forEach(FieldView::discard);
        lists.values().forEach(ItemList::discard);
    }

    private Component draw(FormComponent component) {
        if (component instanceof FormComponent.Input input) {
            return input.field().kind() == FormField.Kind.LIST ? list(input.field()) : field(input.field());
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
        return drawing.factory()
                .create(field)
                .map(this::listened)
                .orElseGet(() -> unavailable(
                        field.label(), field.choices().orElse(""), field.isChoice() ? "CHOICES_UNKNOWN" : "NO_SHELF"));
    }

    private Component listened(FieldView<?> view) {
        fields.put(view.field().key(), view);
        view.component().setId(id + view.field().key());
        view.onChange(drawing.listener()::changed);
        view.onUnreadable(drawing.listener()::typed);
        return view.component();
    }

    private Component list(FormField field) {
        ItemList list = new ItemList(field, drawing, id + field.key());
        lists.put(field.key(), list);
        return list;
    }

    private Component group(FormComponent.Group group) {
        FieldSet set = group.label().isBlank()
                ? new FieldSet()
                : new FieldSet(group.label().in(drawing.locale()));
        set.addClassName("icma-form__group");
        draw(set, group.components());
        return set;
    }

    private Component row(FormComponent.Row row) {
        Div beside = new Div();
        beside.addClassName("icma-form__row");
        draw(beside, row.components());
        return beside;
    }

    private Component text(FormComponent.Text text) {
        Markdown markdown = new Markdown(SafeMarkdown.of(text.markdown().in(drawing.locale())));
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
        note.setText(text("forms.unavailable." + reason, label.isBlank() ? type : label.in(drawing.locale()), type));
        return note;
    }

    private void apply(FieldView<?> view, FormState state, String path, boolean readOnly) {
        boolean fixed = readOnly || state.readOnly().contains(path);
        boolean required = state.required().contains(path);
        view.visible(state.visible().contains(path));
        view.readOnly(fixed);
        view.required(required && !fixed);
        view.label(
                label(view.field(), !required && !fixed),
                fixed ? view.field().description().in(drawing.locale()) : help(view.field()));
    }

    /** Dates are written in many ways; an example says which one is understood for sure. */
    private String help(FormField field) {
        String help = field.description().in(drawing.locale());
        return switch (field.kind()) {
            case DATE, TIME, DATE_TIME -> (help + " " + text("forms.example." + field.kind())).strip();
            default -> help;
        };
    }

    private String label(FormField field, boolean optional) {
        String label = field.label().in(drawing.locale());
        return optional && field.kind() != FormField.Kind.FLAG ? text("forms.optional", label) : label;
    }

    private String text(String key, Object... params) {
        return I18NProvider.translate(drawing.locale(), key, params);
    }
}
