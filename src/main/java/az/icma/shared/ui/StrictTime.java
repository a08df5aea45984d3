package az.icma.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * Keeps a time field from making another hour out of one that does not exist: on its own it reads 25:99 as 02:39, and a
 * wrong hour of contact may harm the person who is called.
 */
public final class StrictTime {

    // The field's own reader is set when its language is; what it gives is only looked at once more here.
    private static final String LOOK_AGAIN =
            """
            const field = this.localName === 'vaadin-time-picker' ? this : this.querySelector('[slot="time-picker"]');
            setTimeout(() => {
              const lenient = field.i18n;
              field.i18n = {
                ...lenient,
                parseTime: (text) => {
                  const time = lenient.parseTime(text);
                  return time && time.hours < 24 && time.minutes < 60 ? time : undefined;
                },
              };
            });
            """;

    private StrictTime() {}

    /** @param field a time picker or a picker of date and time */
    public static void in(Component field) {
        field.addAttachListener(attached -> field.getElement().executeJs(LOOK_AGAIN));
    }
}
