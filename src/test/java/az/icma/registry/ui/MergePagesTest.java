package az.icma.registry.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.registry.MergeChoice;
import az.icma.registry.MergeRegistry;
import az.icma.registry.OrganisationDetails;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationNamesakes;
import az.icma.registry.OrganisationRegistry;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonRegistry;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.AzerbaijaniText;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

@IcmaTest
class MergePagesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PersonRegistry people;

    @Autowired
    PersonDirectory directory;

    @Autowired
    OrganisationRegistry organisations;

    @Autowired
    OrganisationDirectory organisationDirectory;

    @Autowired
    MergeRegistry merges;

    private final String salt = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
    private UUID kept;
    private UUID gone;

    @BeforeEach
    void open() {
        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
        kept = people.register(
                PersonDetails.named("Qoşayeva" + salt, "Nərgiz", null).birthYear(1990));
        gone = people.register(PersonDetails.named("Qosayeva" + salt, "Nərgiz", null)
                .birthYear(1991)
                .phones("055 444 55 66"));
        openAs(Role.COORDINATOR);
    }

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    void whoMayBeTheSameIsOfferedFirst() {
        UI.getCurrent().navigate("people/" + kept);
        _click(button("Birləşdir"));

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(offer -> offer.getText().startsWith("Qosayeva" + salt))));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("people/" + kept + "/merge/" + gone);
    }

    @Test
    @SuppressWarnings("unchecked")
    void fieldsAreChosenSideBySideAndTheOldAddressLeadsToTheKeptRecord() {
        UI.getCurrent().navigate("people/" + kept + "/merge/" + gone);
        assertThat(_find(RadioButtonGroup.class))
                .extracting(choice -> choice.getLabel())
                .containsExactly("Soyad", "Doğum ili");

        _setValue((RadioButtonGroup<MergeChoice>) _find(RadioButtonGroup.class).get(1), MergeChoice.OTHER);
        _click(button("Birləşdir"));

        PersonDetails merged = directory.find(gone).orElseThrow().details();
        assertThat(merged.surname()).isEqualTo("Qoşayeva" + salt);
        assertThat(merged.birthYear()).isEqualTo(1991);
        assertThat(merged.phones()).containsExactly("+994554445566");
        UI.getCurrent().navigate("people/" + gone);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("people/" + kept);
    }

    @Test
    void aMergeIsTakenBackOnThePageOfTheKeptRecord() {
        var one = directory.find(kept).orElseThrow();
        merges.merge(one, directory.find(gone).orElseThrow(), one.details());
        UI.getCurrent().navigate("people/" + kept);
        _assertOne(Span.class, spec -> spec.withText("Qosayeva" + salt + " Nərgiz"));

        _click(button("Yenidən ayır"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(directory.find(gone).orElseThrow().id()).isEqualTo(gone);
        _assertNone(Button.class, spec -> spec.withText("Yenidən ayır"));
    }

    @Test
    void aLawyerIsOfferedNoMerge() {
        openAs(Role.LAWYER);

        UI.getCurrent().navigate("people/" + kept);

        _assertNone(Button.class, spec -> spec.withText("Birləşdir"));
    }

    @Test
    void anOrganisationThatMayBeKnownIsHintedAtWhileTyping() {
        UUID known = organisations.register(OrganisationDetails.named(OrganisationKind.CBO, "Nar Çiçəyi " + salt)
                .voen("1234567890"));
        UI.getCurrent().navigate("organisations/new");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Ad")), "nar cicayi " + salt);

        assertThat(_get(OrganisationNamesakes.class).isVisible()).isTrue();
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(offer -> offer.getText().equals("Nar Çiçəyi " + salt))));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(H1.class).getText()).isEqualTo("Nar Çiçəyi " + salt);
        assertThat(organisationDirectory.find(known)).isPresent();
    }

    @Test
    void organisationsAreMergedTheSameWay() {
        UUID one = organisations.register(OrganisationDetails.named(OrganisationKind.CBO, "Bulaq " + salt));
        UUID other = organisations.register(OrganisationDetails.named(OrganisationKind.CSO, "Bulag " + salt)
                .reachedBy("012 555 12 12", null, null));
        UI.getCurrent().navigate("organisations/" + one + "/merge/" + other);

        _click(button("Birləşdir"));

        assertThat(_get(H1.class).getText()).isEqualTo("Bulaq " + salt);
        assertThat(organisationDirectory.find(other).orElseThrow().details().phone())
                .isEqualTo("+994125551212");
    }

    private void openAs(Role role) {
        Pages.close();
        Pages.openAs(new SignedIn(UUID.randomUUID(), "Sınaq", Set.of(role), Set.of()), AzerbaijaniText.AZ, application);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
