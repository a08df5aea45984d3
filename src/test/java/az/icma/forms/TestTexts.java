package az.icma.forms;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.i18n.I18NProvider;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The application's texts for pages that are tested without the application, whatever the machine's own language is. */
public class TestTexts implements I18NProvider {

    private static final String SETTING = "vaadin.i18n.provider";

    public static void openAPage() {
        System.setProperty(SETTING, TestTexts.class.getName());
        MockVaadin.setup();
    }

    public static void closeIt() {
        MockVaadin.tearDown();
        System.clearProperty(SETTING);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Forms.AZ, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String text = ResourceBundle.getBundle(
                        "vaadin-i18n/translations",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return new MessageFormat(text, locale).format(params);
    }
}
