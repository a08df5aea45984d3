package az.icma.registry.ui;

import az.icma.registry.DistrictDirectory;
import az.icma.registry.Languages;
import az.icma.registry.PersonDetails;
import az.icma.registry.PhoneNumbers;
import az.icma.registry.SafeContact;
import az.icma.registry.SafeContactWords;
import az.icma.shared.ui.KeyValueList;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import java.util.List;
import java.util.stream.Collectors;

/** What is written down about a person. How to reach them safely stands above the number to call. */
class PersonFacts extends Div {

    private final DistrictDirectory districts;

    PersonFacts(PersonDetails details, DistrictDirectory districts) {
        this.districts = districts;
        if (details.safeContact().isRestricted()) {
            add(careful(details.safeContact()));
        }
        KeyValueList facts = new KeyValueList();
        contact(facts, details);
        origin(facts, details);
        add(facts);
    }

    private Div careful(SafeContact contact) {
        Span words = new Span(String.join(" · ", SafeContactWords.restrictions(contact, this::getTranslation)));
        Div callout = new Div(VaadinIcon.SHIELD.create(), words);
        callout.addClassName("icma-registry-careful");
        callout.getElement().setAttribute("role", "note");
        return callout;
    }

    private void contact(KeyValueList facts, PersonDetails details) {
        facts.row(getTranslation("registry.person-form.phones.label"), phones(details.phones()));
        facts.row(getTranslation("registry.person-form.email.label"), details.email());
        facts.row(
                getTranslation("registry.safe-contact.channel.label"),
                SafeContactWords.channels(details.safeContact(), this::getTranslation));
    }

    private void origin(KeyValueList facts, PersonDetails details) {
        facts.row(
                getTranslation("registry.person-form.district.label"), districts.name(details.district(), getLocale()));
        facts.row(getTranslation("registry.person-form.address.label"), details.address());
        facts.row(
                getTranslation("registry.person-form.sex.label"),
                details.sex() == null ? null : getTranslation("registry.Sex." + details.sex()));
        facts.row(
                getTranslation("registry.person-form.birth-year.label"),
                details.birthYear() == null ? null : details.birthYear().toString());
        facts.row(getTranslation("registry.person-form.fin.label"), details.fin());
        facts.row(
                getTranslation("registry.person-form.vulnerabilities.label"),
                details.vulnerabilities().stream()
                        .sorted()
                        .map(flag -> getTranslation("registry.Vulnerability." + flag))
                        .collect(Collectors.joining(", ")));
        facts.row(
                getTranslation("registry.person-form.languages.label"),
                details.languages().stream()
                        .sorted()
                        .map(code -> Languages.name(code, getLocale()))
                        .collect(Collectors.joining(", ")));
    }

    private static Div phones(List<String> numbers) {
        Div list = new Div();
        list.addClassName("icma-registry-phones");
        numbers.forEach(number -> list.add(new Anchor("tel:" + number, PhoneNumbers.shown(number))));
        if (numbers.isEmpty()) {
            list.setText("—");
        }
        return list;
    }
}
