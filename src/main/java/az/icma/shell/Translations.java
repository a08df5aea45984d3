package az.icma.shell;

import az.icma.shared.ui.Languages;
import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The texts of the pages from {@code vaadin-i18n/translations*.properties}. The file without a language is Azerbaijani
 * whatever the server's own language is; Vaadin's provider would prefer the English file on an English server.
 */
@Component
class Translations implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(Translations.class);

    private final Map<Locale, ResourceBundle> bundles =
            Languages.ALL.stream().collect(Collectors.toMap(Function.identity(), Translations::bundle));

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        Locale language = Languages.ours(locale).orElse(Languages.ALL.get(0));
        try {
            String text = bundles.get(language).getString(key);
            return params.length == 0 ? text : new MessageFormat(text, language).format(params);
        } catch (MissingResourceException e) {
            log.warn("No text for the key {}", key);
            log.debug("Asked for here", e);
            return key;
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                DefaultI18NProvider.BUNDLE_PREFIX,
                locale,
                Translations.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
