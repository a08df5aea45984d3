package az.icma.registry.ui;

import az.icma.registry.DistrictDirectory;
import az.icma.registry.Languages;
import az.icma.registry.MaskedValue;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonReveals;
import az.icma.registry.SafeContact;
import az.icma.registry.SafeContactWords;
import az.icma.security.ProofDialog;
import az.icma.shared.ui.KeyValueList;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is written down about a person. How to reach them safely stands above the number to call; what would lead to them
 * is masked until it is asked for.
 */
class PersonFacts extends Div {

    private final PersonReveals reveals;
    private final DistrictDirectory districts;
    private final UUID person;
    private final Map<String, MaskedValue> masked = new LinkedHashMap<>();

    PersonFacts(UUID person, PersonDetails details, PersonReveals reveals, DistrictDirectory districts) {
        this.person = person;
        this.reveals = reveals;
        this.districts = districts;
        if (details.safeContact().isRestricted()) {
            add(careful(details.safeContact()));
        }
        KeyValueList facts = new KeyValueList();
        contact(facts, details);
        origin(facts, details);
        add(facts);
        if (masked.values().stream().filter(MaskedValue::isWritten).count() > 1) {
            add(showAll());
        }
    }

    private Button showAll() {
        Button all = new Button(getTranslation("registry.masked.show-all"), click -> ProofDialog.run(this::openAll));
        all.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return all;
    }

    private void openAll() {
        Map<String, List<String>> opened = reveals.showAll(person);
        masked.forEach((field, value) -> {
            if (value.isWritten()) {
                value.show(opened.get(field));
            }
        });
    }

    private void maskedRow(KeyValueList facts, PersonDetails details, String field) {
        String label = getTranslation("registry.person-form." + field + ".label");
        MaskedValue value = new MaskedValue(reveals, person, details, field, label);
        masked.put(field, value);
        facts.row(label, value);
    }

    private Div careful(SafeContact contact) {
        Span words = new Span(String.join(" · ", SafeContactWords.restrictions(contact, this::getTranslation)));
        Div callout = new Div(VaadinIcon.SHIELD.create(), words);
        callout.addClassName("icma-registry-careful");
        callout.getElement().setAttribute("role", "note");
        return callout;
    }

    private void contact(KeyValueList facts, PersonDetails details) {
        maskedRow(facts, details, "phones");
        maskedRow(facts, details, "email");
        facts.row(
                getTranslation("registry.safe-contact.channel.label"),
                SafeContactWords.channels(details.safeContact(), this::getTranslation));
    }

    private void origin(KeyValueList facts, PersonDetails details) {
        facts.row(
                getTranslation("registry.person-form.district.label"), districts.name(details.district(), getLocale()));
        maskedRow(facts, details, "address");
        facts.row(
                getTranslation("registry.person-form.sex.label"),
                details.sex() == null ? null : getTranslation("registry.Sex." + details.sex()));
        facts.row(
                getTranslation("registry.person-form.birth-year.label"),
                details.birthYear() == null ? null : details.birthYear().toString());
        maskedRow(facts, details, "fin");
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
}
