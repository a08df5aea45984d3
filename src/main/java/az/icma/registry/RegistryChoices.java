package az.icma.registry;

import az.icma.forms.ChoiceList;
import az.icma.forms.ChoiceList.Choice;
import az.icma.forms.ChoiceListName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;
import java.util.Locale;

/** The registry's lists in forms: codes for places and themes, ids for organisations. */
@Configuration(proxyBeanMethods = false)
class RegistryChoices {

    @Bean
    @ChoiceListName("districts")
    ChoiceList districtChoices(DistrictDirectory directory) {
        return locale -> directory.all().stream()
                .map(district -> new Choice(district.code(), district.name(locale)))
                .toList();
    }

    @Bean
    @ChoiceListName("themes")
    ChoiceList themeChoices(ThemeDirectory directory) {
        return locale -> coded(directory.themes(), locale);
    }

    @Bean
    @ChoiceListName("topics")
    ChoiceList topicChoices(ThemeDirectory directory) {
        return locale -> coded(directory.topics(), locale);
    }

    @Bean
    @ChoiceListName("authorities")
    ChoiceList authorityChoices(OrganisationDirectory directory) {
        return locale -> named(directory.byKind(OrganisationKind.AUTHORITY), locale);
    }

    @Bean
    @ChoiceListName("courts")
    ChoiceList courtChoices(OrganisationDirectory directory) {
        return locale -> named(directory.byKind(OrganisationKind.COURT), locale);
    }

    @Bean
    @ChoiceListName("cbos")
    ChoiceList cboChoices(OrganisationDirectory directory) {
        return locale -> named(directory.byKind(OrganisationKind.CBO), locale);
    }

    @Bean
    @ChoiceListName("organisations")
    ChoiceList organisationChoices(OrganisationDirectory directory) {
        return locale -> named(directory.all(), locale);
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
}
