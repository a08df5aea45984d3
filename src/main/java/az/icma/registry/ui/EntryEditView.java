package az.icma.registry.ui;

import az.icma.registry.EntryCard;
import az.icma.registry.RecordKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Writes down a new record, or corrects what is written in a known one.
 *
 * @param <C> what a record says
 */
abstract class EntryEditView<C extends EntryCard> extends Div
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final RecordKind kind;
    private final String parameter;
    private EditPage page;
    private C edited;

    /** @param parameter the name of the id in the address */
    EntryEditView(RecordKind kind, String parameter) {
        this.kind = kind;
        this.parameter = parameter;
        addClassName("icma-page");
    }

    abstract Optional<C> find(UUID id);

    /** The form, and what stands around it. */
    abstract Component[] fields();

    abstract void show(C card);

    abstract boolean isTouched();

    /** Writes a new record down; nothing if a field needs another look. */
    abstract Optional<UUID> register();

    /** Writes down what changed; nothing if a field needs another look. */
    abstract Optional<UUID> update(C card);

    /** The record that is edited; {@code null} for a new one. */
    final UUID edited() {
        return edited == null ? null : edited.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        Optional<String> asked = enter.getRouteParameters().get(parameter);
        if (asked.isEmpty()) {
            lay(RegistryNavigation.list(kind), this::register);
        } else {
            RegistryNavigation.id(asked)
                    .flatMap(this::find)
                    .ifPresentOrElse(this::edit, () -> enter.rerouteToError(NotFoundException.class));
        }
    }

    private void edit(C card) {
        edited = card;
        show(card);
        lay(RegistryNavigation.page(kind, card.id()), () -> update(card));
    }

    private void lay(String backTo, Supplier<Optional<UUID>> keep) {
        removeAll();
        page = new EditPage(
                titleKey(),
                backTo,
                this::isTouched,
                () -> keep.get().map(id -> RegistryNavigation.page(kind, id)),
                fields());
        add(page);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        page.leave(leaving);
    }

    /** No name: browsers keep the titles of pages in their history. */
    @Override
    public String getPageTitle() {
        return getTranslation(titleKey());
    }

    private String titleKey() {
        String record = "registry." + kind.name().toLowerCase(Locale.ROOT);
        return record + (edited == null ? "-new.title" : "-edit.title");
    }
}
