package az.icma.modelling.ui;

import com.vaadin.flow.component.UI;

import java.util.Map;

/** How a bundle is called: those of the application by their work, a manager's own by what it was named. */
final class BundleWords {

    private static final Map<String, String> KNOWN = Map.of(
            "appeals", "modelling.bundle.appeals",
            "conflicts", "modelling.bundle.conflicts",
            "legalaid", "modelling.bundle.legalaid");

    private BundleWords() {}

    /** @param otherwise the name of its first process */
    static String name(String bundle, String otherwise) {
        return KNOWN.containsKey(bundle) ? UI.getCurrent().getTranslation(KNOWN.get(bundle)) : otherwise;
    }
}
