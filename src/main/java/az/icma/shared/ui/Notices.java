package az.icma.shared.ui;

import az.icma.shared.Refused;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short words after an act. What went well goes away by itself; what did not stays until it is read. */
public final class Notices {

    private static final int READABLE_MILLIS = 4_000;

    private Notices() {}

    public static void success(String key, Object... params) {
        Notification notice = new Notification(new Span(UI.getCurrent().getTranslation(key, params)));
        notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setDuration(READABLE_MILLIS);
        notice.open();
    }

    /** Says a refusal in the language of the page. */
    public static void refused(Refused refusal) {
        refused(refusal.textKey(), refusal.details());
    }

    /** On top, because it stays: the button that was pressed is below, and is needed again. */
    public static void refused(String key, Object... params) {
        Notification notice = new Notification();
        notice.setAssertive(true);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setPosition(Notification.Position.TOP_END);
        notice.setDuration(0);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(UI.getCurrent().getTranslation("shared.notice.close"));
        HorizontalLayout row = new HorizontalLayout(new Span(UI.getCurrent().getTranslation(key, params)), close);
        row.setAlignItems(Alignment.START);
        notice.add(row);
        notice.open();
    }
}
