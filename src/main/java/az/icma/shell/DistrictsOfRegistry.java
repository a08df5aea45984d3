package az.icma.shell;

import az.icma.forms.ChoiceLists;
import az.icma.security.WorkDistricts;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** The registry's districts for the accounts page, which stands below the registry and cannot ask it. */
@Component
class DistrictsOfRegistry implements WorkDistricts {

    private static final String DISTRICTS = "districts";

    private final ChoiceLists choices;

    DistrictsOfRegistry(ChoiceLists choices) {
        this.choices = choices;
    }

    @Override
    public List<District> all(Locale locale) {
        return choices.named(DISTRICTS, locale).stream()
                .map(choice -> new District(choice.value(), choice.label()))
                .toList();
    }
}
