package az.icma.registry.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.registry.ConsentCard;
import az.icma.registry.ConsentManner;
import az.icma.registry.ConsentPurpose;
import az.icma.registry.ConsentRegistry;
import az.icma.registry.ContactChannel;
import az.icma.registry.NewConsent;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonRegistry;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Baku;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class ConsentsSectionTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PersonRegistry people;

    @Autowired
    ConsentRegistry consents;

    @Autowired
    Clock clock;

    private UUID person;

    @BeforeEach
    void open() {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
        person = people.register(PersonDetails.named("Razıyeva", "Könül", null));
        openAs(Role.INTAKE);
    }

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aConsentIsTakenDownForEachWayAndTakenBackForOne() {
        UI.getCurrent().navigate("people/" + person);
        _click(button("Razılıq yaz"));
        _setValue((Select<ConsentPurpose>) _get(Select.class), ConsentPurpose.INVITATIONS);
        _setValue(
                (CheckboxGroup<ContactChannel>) _get(CheckboxGroup.class),
                Set.of(ContactChannel.SMS, ContactChannel.EMAIL));
        _setValue((RadioButtonGroup<ConsentManner>) _get(RadioButtonGroup.class), ConsentManner.WRITTEN);
        _click(button("Yadda saxla"));

        assertThat(consents.of(person))
                .extracting(ConsentCard::purpose, ConsentCard::channel, ConsentCard::holds)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ConsentPurpose.INVITATIONS, ContactChannel.SMS, true),
                        org.assertj.core.groups.Tuple.tuple(ConsentPurpose.INVITATIONS, ContactChannel.EMAIL, true));

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        withdraw -> withdraw.getAriaLabel().orElse("").endsWith("SMS"))));
        _click(button("Geri götürüldü"));

        assertThat(consents.of(person)).extracting(ConsentCard::channel).last().isEqualTo(ContactChannel.SMS);
        assertThat(consents.of(person)).extracting(ConsentCard::holds).containsExactly(true, false);
        _assertOne(
                Span.class, spec -> spec.withPredicate(badge -> badge.getText().endsWith("tarixində geri götürülüb")));
    }

    @Test
    void whatIsMissingIsAskedForBesideTheField() {
        UI.getCurrent().navigate("people/" + person);
        _click(button("Razılıq yaz"));

        _click(button("Yadda saxla"));

        assertThat(_get(Select.class).isInvalid()).isTrue();
        assertThat(_get(RadioButtonGroup.class).isInvalid()).isTrue();
        assertThat(_get(DatePicker.class).isInvalid()).isFalse();
        assertThat(consents.of(person)).isEmpty();
    }

    @Test
    void whatHoldsAlreadyIsNotWrittenTwice() {
        NewConsent story = new NewConsent(ConsentPurpose.STORY, null, ConsentManner.ORAL, Baku.today(clock), null);
        consents.give(person, story);

        assertThatThrownBy(() -> consents.give(person, story)).hasMessage("registry.consent.error.known");
        consents.heard(person, ConsentPurpose.STORY, ConsentManner.WRITTEN);
        assertThat(consents.of(person)).hasSize(1);
    }

    @Test
    void anAdvocateReadsConsentsAndChangesNone() {
        consents.heard(person, ConsentPurpose.RECORDS, ConsentManner.GUARDIAN);
        openAs(Role.ADVOCATE);

        UI.getCurrent().navigate("people/" + person);

        _assertOne(Span.class, spec -> spec.withText("Qüvvədədir"));
        _assertNone(Button.class, spec -> spec.withText("Razılıq yaz"));
        UUID id = consents.of(person).get(0).id();
        assertThatThrownBy(() -> consents.withdraw(id, Baku.today(clock))).isInstanceOf(AccessDeniedException.class);
    }

    private void openAs(Role role) {
        Pages.close();
        Pages.openAs(new SignedIn(UUID.randomUUID(), "Sınaq", Set.of(role), Set.of()), AzerbaijaniText.AZ, application);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
