package az.icma.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;

import java.util.List;

/**
 * A page in the left rail. A module declares one bean per page; the shell shows those that the user may open.
 *
 * @param titleKey key of the translations
 * @param order position within its section, ascending
 * @param only the pages during which it is marked as current beside its own, where another entry's address lies below
 *     its own; otherwise every page below its address
 */
public record RailEntry(
        Section section,
        String titleKey,
        Class<? extends Component> view,
        VaadinIcon icon,
        int order,
        List<Class<? extends Component>> only) {

    /** Marked on every page below its address. */
    public RailEntry(Section section, String titleKey, Class<? extends Component> view, VaadinIcon icon, int order) {
        this(section, titleKey, view, icon, order, List.of());
    }

    /** The groups of the rail, in the order in which people think of them. */
    public enum Section {
        WORK,
        COMMUNITY,
        PROCESSES,
        EVALUATION,
        ADMINISTRATION
    }
}
