package az.icma.shared.ui;

import com.vaadin.flow.component.html.Span;

import java.util.Locale;

/** A state in one or two words. The words carry the meaning; the colour only repeats it. */
public class StatusBadge extends Span {

    /** What a state means for the reader. Only the last three are coloured. */
    public enum Tone {
        NEUTRAL,
        ACCENT,
        GOOD,
        ATTENTION,
        DANGER
    }

    public StatusBadge(String text, Tone tone) {
        super(text);
        addClassNames("icma-badge", "icma-badge--" + tone.name().toLowerCase(Locale.ROOT));
    }
}
