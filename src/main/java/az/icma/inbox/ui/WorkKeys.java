package az.icma.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.shared.Registration;

import java.util.Map;

/** Single keys for those who work through the list without a mouse; silent while somebody types. */
final class WorkKeys {

    private static final String NOT_WHILE_TYPING = "!event.ctrlKey && !event.metaKey && !event.altKey"
            + " && ['j', 'k', 'c'].includes(event.key)"
            + " && !document.querySelector('vaadin-dialog-overlay, vaadin-confirm-dialog-overlay')"
            + " && !event.composedPath().some(at => at.matches && at.matches("
            + "'input, textarea, select, [contenteditable], [role=listbox], [role=menu]'))";

    private WorkKeys() {}

    static Registration listen(UI page, Map<String, Runnable> acts) {
        DomListenerRegistration registration = page.getElement()
                .addEventListener("keydown", pressed -> acts.getOrDefault(
                                pressed.getEventData().getString("event.key"), () -> {})
                        .run());
        registration.addEventData("event.key");
        registration.setFilter(NOT_WHILE_TYPING);
        return registration;
    }
}
