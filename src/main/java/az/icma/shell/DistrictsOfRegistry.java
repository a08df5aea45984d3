package az.icma.shell;

import az.icma.forms.ChoiceList;
import az.icma.security.WorkDistricts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** The registry's districts for the accounts page, which stands below the registry and cannot ask it. */
@Component
class DistrictsOfRegistry implements WorkDistricts {

    private static final String DISTRICTS = "districts";

    private final ObjectProvider<ChoiceList> lists;

    DistrictsOfRegistry(ObjectProvider<ChoiceList> lists) {
        this.lists = lists;
    }

    @Override
    public List<District> all(Locale locale) {
        return lists.stream()
                .filter(list -> list.name().equals(DISTRICTS))
                .flatMap(list -> list.choices(locale).stream())
                .map(choice -> new District(choice.value(), choice.label()))
                .toList();
    }
}
