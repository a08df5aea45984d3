package az.icma.registry.ui;

import az.icma.registry.ConsentCard;
import az.icma.registry.ConsentRegistry;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.StatusBadge;
import az.icma.shared.ui.StatusBadge.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person agreed to and what they took back; whoever may write takes down the newest word. */
class ConsentsSection extends Section {

    private final ConsentRegistry consents;
    private final UUID person;
    private final boolean mayWrite;
    private final LocalDate today;

    ConsentsSection(ConsentRegistry consents, UUID person, boolean mayWrite, LocalDate today) {
        this.consents = consents;
        this.person = person;
        this.mayWrite = mayWrite;
        this.today = today;
        addClassNames("icma-section", "icma-registry-block");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("registry.consents.title")));
        List<ConsentCard> known = consents.of(person);
        if (known.isEmpty()) {
            add(new Paragraph(getTranslation("registry.consents.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("icma-rows");
            known.forEach(consent -> list.add(row(consent)));
            add(list);
        }
        if (mayWrite) {
            add(new Button(getTranslation("registry.consents.add"), VaadinIcon.PLUS.create(), click -> ask()));
        }
    }

    private ListItem row(ConsentCard consent) {
        Span about = new Span(about(consent));
        about.addClassName("icma-quiet");
        Div words = new Div(new Span(what(consent)), about);
        words.addClassName("icma-two-lines");
        return new ListItem(words, state(consent));
    }

    private String what(ConsentCard consent) {
        String purpose = getTranslation("registry.ConsentPurpose." + consent.purpose());
        return consent.channel() == null
                ? purpose
                : purpose + " · " + getTranslation("registry.ContactChannel." + consent.channel());
    }

    private String about(ConsentCard consent) {
        return Stream.of(
                        getTranslation("registry.consents.given", Dates.day(consent.givenOn(), getLocale())),
                        getTranslation("registry.ConsentManner." + consent.manner()),
                        consent.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Component state(ConsentCard consent) {
        if (!consent.holds()) {
            return new StatusBadge(
                    getTranslation("registry.consents.withdrawn", Dates.day(consent.withdrawnOn(), getLocale())),
                    Tone.NEUTRAL);
        }
        if (!mayWrite) {
            return new StatusBadge(getTranslation("registry.consents.holds"), Tone.GOOD);
        }
        Button withdraw = new Button(getTranslation("registry.consents.withdraw"), click -> withdraw(consent));
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        withdraw.setAriaLabel(getTranslation("registry.consents.withdraw") + ": " + what(consent));
        return withdraw;
    }

    private void ask() {
        new ConsentDialog(today, consent -> consents.give(person, consent))
                .onDone(this::changed)
                .open();
    }

    private void withdraw(ConsentCard consent) {
        new DayDialog("registry.consent-withdrawal", today, day -> consents.withdraw(consent.id(), day))
                .onDone(this::changed)
                .open();
    }

    private void changed() {
        Notices.success("registry.form.saved");
        show();
    }
}
