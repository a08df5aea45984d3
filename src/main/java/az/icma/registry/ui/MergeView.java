package az.icma.registry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;

import java.util.Optional;
import java.util.UUID;

/**
 * Makes one of two records: the address names the one that is kept and, once it was chosen, the other.
 *
 * @param <C> what a record says
 */
abstract class MergeView<C> extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String KEPT = "keptId";
    static final String OTHER = "otherId";

    private final String texts;

    /** @param texts where the words of the page begin */
    MergeView(String texts) {
        this.texts = texts;
        addClassName("icma-page");
    }

    abstract Optional<C> find(UUID id);

    /** The address of the page on which another record is chosen. */
    abstract String address(UUID kept);

    /** Asks with which record this one is merged. */
    abstract MergePage choosing(C kept);

    /** Shows both and asks what shall hold. */
    abstract MergePage deciding(C kept, C other);

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        Optional<C> kept = named(enter, KEPT);
        Optional<C> other = named(enter, OTHER);
        boolean choosing = enter.getRouteParameters().get(OTHER).isEmpty();
        if (kept.isEmpty() || other.isEmpty() && !choosing) {
            enter.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        add(choosing ? choosing(kept.get()) : deciding(kept.get(), other.get()));
    }

    private Optional<C> named(BeforeEnterEvent enter, String parameter) {
        return RegistryNavigation.id(enter.getRouteParameters().get(parameter)).flatMap(this::find);
    }

    final void goOn(UUID kept, UUID other) {
        if (other != null) {
            getUI().ifPresent(ui -> ui.navigate(address(kept) + "/" + other));
        }
    }

    /** No name: browsers keep the titles of pages in their history. */
    @Override
    public String getPageTitle() {
        return getTranslation(texts + ".title");
    }
}
