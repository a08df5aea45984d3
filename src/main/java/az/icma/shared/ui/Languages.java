package az.icma.shared.ui;

import az.icma.shared.AzerbaijaniText;
import com.vaadin.flow.server.VaadinSession;

import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages. Azerbaijani is the language of whoever asks for none of them. */
public final class Languages {

    public static final List<Locale> ALL = List.of(AzerbaijaniText.AZ, Locale.ENGLISH);

    /** Remembers the choice on this device. */
    public static final String COOKIE = "icma-language";

    private static final String JUST_CHOSEN = Languages.class.getName() + ".chosen";

    private Languages() {}

    /** The one of ours that a person with this locale reads. */
    public static Optional<Locale> ours(Locale wanted) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }

    public static Optional<Locale> ours(String tag) {
        return ours(Locale.forLanguageTag(tag));
    }

    /** The first language of a browser's list that is one of ours, else Azerbaijani. */
    public static Locale best(Enumeration<Locale> wanted) {
        while (wanted.hasMoreElements()) {
            Optional<Locale> match = ours(wanted.nextElement());
            if (match.isPresent()) {
                return match.get();
            }
        }
        return AzerbaijaniText.AZ;
    }

    static void justChosen(VaadinSession session, Locale locale) {
        session.setAttribute(JUST_CHOSEN, locale);
    }

    /** What was chosen in this session since the last call: to be kept with the account. */
    public static Optional<Locale> takeJustChosen(VaadinSession session) {
        Locale chosen = (Locale) session.getAttribute(JUST_CHOSEN);
        session.setAttribute(JUST_CHOSEN, null);
        return Optional.ofNullable(chosen);
    }
}
