package az.icma.registry.ui;

import az.icma.registry.ArchiveReason;
import az.icma.registry.EntryCard;
import az.icma.registry.RecordKind;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The page of one record: its facts, and what other modules know of it.
 *
 * @param <C> what the record says
 */
abstract class EntryView<C extends EntryCard> extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RecordKind kind;
    private final String parameter;
    private final String texts;
    private final RegistrySections sections;
    private final MergeSections merges;

    /** @param parameter the name of the id in the address */
    EntryView(RecordKind kind, String parameter, RegistrySections sections, MergeSections merges) {
        this.kind = kind;
        this.parameter = parameter;
        this.texts = "registry." + kind.name().toLowerCase(Locale.ROOT);
        this.sections = sections;
        this.merges = merges;
        addClassName("icma-page");
    }

    abstract Optional<C> find(UUID id);

    /** {@link #find} for somebody who comes to the page. */
    Optional<C> open(UUID id) {
        return find(id);
    }

    /** Name and what tells it from its namesakes. */
    abstract PageHeader head(C card);

    abstract void addFacts(C card);

    /** Whether the reader may edit and archive it. */
    abstract boolean mayWrite();

    abstract void archive(UUID id, ArchiveReason reason, String note);

    abstract void restore(UUID id);

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        Optional<UUID> asked = RegistryNavigation.id(enter.getRouteParameters().get(parameter));
        asked.flatMap(this::open)
                .ifPresentOrElse(
                        card -> showAt(asked.get(), card, enter), () -> enter.rerouteToError(NotFoundException.class));
    }

    /** What was merged is shown at the address of what it was merged into. */
    private void showAt(UUID asked, C card, BeforeEnterEvent enter) {
        if (asked.equals(card.id())) {
            show(card);
        } else {
            enter.forwardTo(RegistryNavigation.page(kind, card.id()));
        }
    }

    private void show(C card) {
        removeAll();
        PageHeader head = head(card);
        if (mayWrite()) {
            addActions(head, card);
        }
        add(head);
        if (card.archived()) {
            add(new ArchivedNote(card.archiving(), sections));
        }
        addFacts(card);
        add(sections.of(card.id()));
        merges.into(card.id(), () -> showAnew(card.id())).ifPresent(this::add);
    }

    private void showAnew(UUID id) {
        find(id).ifPresent(this::show);
    }

    private void addActions(PageHeader head, C card) {
        UUID id = card.id();
        CardActions actions = new CardActions(head, () -> showAnew(id));
        if (card.archived()) {
            actions.restore(() -> restore(id), texts + ".restored");
            return;
        }
        actions.archive(() -> new ArchiveDialog(
                texts, ArchiveReason.of(kind), sections.openMatters(id), (reason, note) -> archive(id, reason, note)));
        if (merges.mayMerge()) {
            actions.merge(RegistryNavigation.merge(kind, id));
        }
        actions.edit(RegistryNavigation.edit(kind, id));
    }
}
