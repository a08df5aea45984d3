package az.icma.registry;

import az.icma.forms.ChoiceList;
import az.icma.forms.ChoiceList.Choice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The registry's lists in forms: codes for places and themes, ids for organisations. */
@Configuration(proxyBeanMethods = false)
class RegistryChoices {

    @Bean
    ChoiceList districtChoices(DistrictDirectory directory) {
        return list("districts", locale -> directory.all().stream()
                .map(district -> new Choice(district.code(), district.name(locale)))
                .toList());
    }

    @Bean
    ChoiceList themeChoices(ThemeDirectory directory) {
        return list("themes", locale -> coded(directory.themes(), locale));
    }

    @Bean
    ChoiceList topicChoices(ThemeDirectory directory) {
        return list("topics", locale -> coded(directory.topics(), locale));
    }

    @Bean
    ChoiceList authorityChoices(OrganisationDirectory directory) {
        return list("authorities", locale -> named(directory.byKind(OrganisationKind.AUTHORITY), locale));
    }

    @Bean
    ChoiceList courtChoices(OrganisationDirectory directory) {
        return list("courts", locale -> named(directory.byKind(OrganisationKind.COURT), locale));
    }

    @Bean
    ChoiceList cboChoices(OrganisationDirectory directory) {
        return list("cbos", locale -> named(directory.byKind(OrganisationKind.CBO), locale));
    }

    @Bean
    ChoiceList organisationChoices(OrganisationDirectory directory) {
        return list("organisations", locale -> named(directory.all(), locale));
    }

    private static List<Choice> coded(List<Coded> codes, Locale locale) {
        return codes.stream()
                .map(coded -> new Choice(coded.code(), coded.name(locale)))
                .toList();
    }

    private static List<Choice> named(List<OrganisationCard> cards, Locale locale) {
        return cards.stream()
                .map(card -> new Choice(card.id().toString(), card.name(locale)))
                .toList();
    }

    private static ChoiceList list(String name, Function<Locale, List<Choice>> choices) {
        return new ChoiceList() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Choice> choices(Locale locale) {
                return choices.apply(locale);
            }
        };
    }
}
