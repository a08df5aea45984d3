package az.icma.forms;

import az.icma.forms.DrawnPlace.NamedSpot;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A list on the page: items with fields of their own, which people add and take away. */
class ItemList extends FieldSet implements Spot {

    private final FormField field;
    private final FormItems definition;
    private final Drawing drawing;
    private final String id;
    private final List<Item> items = new ArrayList<>();
    private final Div drawn = new Div();
    private final Span error = new Span();
    private final Span told = new Span();
    private final Button add;
    private final Button fold;
    private String way = "";
    private Map<String, Object> answers = Map.of();
    private boolean fixed;
    private boolean folded = true;
    private int made;

    /** @param id begins the ids of what stands in it */
    ItemList(FormField field, Drawing drawing, String id) {
        super(field.label().in(drawing.locale()));
        this.field = field;
        this.definition = field.items().orElseThrow();
        this.drawing = drawing;
        this.id = id;
        this.add = createAdd();
        this.fold = createFold();
        addClassNames("icma-form__group", "icma-form__list");
        setId(id);
        drawn.addClassName("icma-form__items");
        error.addClassName("icma-form__list-error");
        error.setVisible(false);
        told.addClassName("icma-form__told");
        told.getElement().setAttribute("role", "status");
        Div buttons = new Div(add, fold);
        buttons.addClassName("icma-form__list-buttons");
        add(drawn, error, buttons, told);
    }

    List<Map<String, Object>> entered() {
        return items.stream().map(item -> item.place.entered()).toList();
    }

    void show(List<Map<String, Object>> values) {
        items.clear();
        drawn.removeAll();
        values.forEach(this::append);
    }

    /** @param place where the list itself stands */
    void apply(FormState state, Place place, String way, boolean fixed) {
        this.way = way;
        this.fixed = fixed;
        this.answers = place.names();
        error.setVisible(false);
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            item.name(index);
            item.remove.setVisible(definition.addRemove() && !fixed);
            if (index < place.items(field).size()) {
                item.place.apply(state, place.item(field, index), Visibility.inside(path(), index), fixed);
            }
        }
        add.setVisible(definition.addRemove() && !fixed);
        add.setEnabled(items.size() < FormItems.MOST);
        drawFolds();
    }

    void spots(String path, String around, BiConsumer<String, NamedSpot> found) {
        found.accept(path, new NamedSpot(around + field.label().in(drawing.locale()), this));
        for (int index = 0; index < items.size(); index++) {
            items.get(index)
                    .place
                    .spots(
                            Visibility.inside(path, index),
                            around + called(index) + ": ",
                            (inner, named) ->
                                    found.accept(inner, new NamedSpot(named.label(), unfolded(named.spot()))));
        }
    }

    void discard() {
        items.forEach(item -> item.place.discard());
    }

    @Override
    public void error(Optional<String> message) {
        error.setText(message.orElse(""));
        error.setVisible(message.isPresent());
    }

    @Override
    public void focus() {
        add.focus();
    }

    private String path() {
        return way + field.key();
    }

    private Item append(Map<String, Object> values) {
        Item item = new Item(made++);
        items.add(item);
        drawn.add(item);
        item.place.show(values);
        return item;
    }

    private void addItem() {
        Item added = append(drawing.rules().newItem(field, answers));
        folded = false;
        drawing.listener().changed();
        added.place.focus();
        told.setText(text("forms.list.added", called(items.size() - 1)));
    }

    /** The keyboard goes on at the item that moved up, at the last one, or at the button that adds one. */
    private void takeAway(Item item) {
        int index = items.indexOf(item);
        String gone = called(index);
        item.place.discard();
        items.remove(item);
        drawn.remove(item);
        drawing.listener().removed(path(), index);
        drawing.listener().changed();
        told.setText(text("forms.list.removed", gone));
        if (items.isEmpty()) {
            add.focus();
        } else {
            items.get(Math.min(index, items.size() - 1)).remove.focus();
        }
    }

    private Button createAdd() {
        Button button = new Button(
                definition.called().isBlank()
                        ? text("forms.list.add")
                        : text("forms.list.add-named", definition.called().in(drawing.locale())),
                VaadinIcon.PLUS.create(),
                click -> addItem());
        if (definition.called().isBlank()) {
            button.setAriaLabel(text("forms.list.add-to", field.label().in(drawing.locale())));
        }
        return button;
    }

    private Button createFold() {
        Button button = new Button();
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(click -> {
            folded = !folded;
            drawFolds();
        });
        return button;
    }

    private void drawFolds() {
        boolean foldable = definition.foldedFrom() > 0 && items.size() > definition.foldedFrom();
        for (int index = 0; index < items.size(); index++) {
            items.get(index).setVisible(!foldable || !folded || index < definition.foldedFrom());
        }
        fold.setVisible(foldable);
        fold.setText(folded ? text("forms.list.unfold", items.size()) : text("forms.list.fold"));
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(!folded));
    }

    /** Where to go may be folded away. */
    private Spot unfolded(Spot spot) {
        return new Spot() {
            @Override
            public void error(Optional<String> message) {
                spot.error(message);
            }

            @Override
            public void focus() {
                folded = false;
                drawFolds();
                spot.focus();
            }

            @Override
            public boolean isUnreadable() {
                return spot.isUnreadable();
            }
        };
    }

    private String called(int index) {
        Wording name = definition.called().isBlank() ? field.label() : definition.called();
        return text("forms.list.item", name.in(drawing.locale()), index + 1);
    }

    private String text(String key, Object... params) {
        return getTranslation(drawing.locale(), key, params);
    }

    /** One item with its fields, and the button that takes it away. */
    private final class Item extends FieldSet {

        private final DrawnPlace place;
        private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());

        private Item(int number) {
            super(called(items.size()));
            place = new DrawnPlace(drawing, id + "-" + number + "-");
            addClassName("icma-form__item");
            if (definition.outlined()) {
                addClassName("icma-form__item--outlined");
            }
            remove.setText(text("forms.list.remove"));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            remove.addClassName("icma-form__remove");
            remove.addClickListener(click -> takeAway(this));
            add(new Component[] {remove});
            place.draw(this, definition.components());
        }

        private void name(int index) {
            setLegendText(called(index));
            remove.setAriaLabel(text("forms.list.remove-named", called(index)));
        }
    }
}
