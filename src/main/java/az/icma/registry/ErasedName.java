package az.icma.registry;

import com.vaadin.flow.component.UI;

/** Stands where the name of somebody stood who was erased. */
final class ErasedName {

    private static final String KEY = "registry.person.erased";

    private ErasedName() {}

    /** Where no page is being shown nobody reads it. */
    static String inTheLanguageOfThePage() {
        UI page = UI.getCurrent();
        return page == null ? "–" : page.getTranslation(KEY);
    }
}
