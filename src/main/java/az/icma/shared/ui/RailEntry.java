package az.icma.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * A page in the left rail. A module declares one bean per page; the shell shows those that the user may open.
 *
 * @param titleKey key of the translations
 * @param order position within its section, ascending
 */
public record RailEntry(Section section, String titleKey, Class<? extends Component> view, VaadinIcon icon, int order) {

    /** The groups of the rail, in the order in which people think of them. */
    public enum Section {
        WORK,
        COMMUNITY,
        PROCESSES,
        EVALUATION,
        ADMINISTRATION
    }
}
