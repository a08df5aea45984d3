package az.icma.registry.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.registry.OrganisationCard;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationPicker;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class OrganisationPagesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    ObjectProvider<OrganisationPicker> pickers;

    @BeforeEach
    void open() {
        openAs(Role.COORDINATOR, AzerbaijaniText.AZ);
    }

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    void theAddressChoosesTheKind() {
        UI.getCurrent().navigate("organisations", QueryParameters.of("kind", "COURT"));

        assertThat(rows()).isNotEmpty().allMatch(card -> card.kind() == OrganisationKind.COURT);
        assertThat(_get(Tabs.class).getSelectedTab().getLabel()).isEqualTo("Məhkəmələr");
    }

    @Test
    void theListFindsWithoutDiacriticsAndByPlace() {
        UI.getCurrent().navigate("organisations", QueryParameters.of("district", "AZ-GOY"));

        _setValue(_get(TextField.class), "goycay icra");

        assertThat(rows()).extracting(card -> card.details().name()).containsExactly("Göyçay Rayon İcra Hakimiyyəti");
    }

    @Test
    void theListIsInTheOrderOfTheAzerbaijaniAlphabet() {
        UI.getCurrent().navigate("organisations");

        assertThat(rows().stream().map(card -> card.details().name()).toList())
                .isSortedAccordingTo(AzerbaijaniText.order());
    }

    @Test
    void thePageLeadsUpAndDown() {
        UI.getCurrent().navigate("organisations/" + id("appeal-sheki"));

        _assertOne(Anchor.class, spec -> spec.withText("Ali Məhkəmə"));
        _assertOne(Anchor.class, spec -> spec.withText("Göyçay Rayon Məhkəməsi"));
    }

    @Test
    void thePageSpeaksEnglish() {
        openAs(Role.LAWYER, Locale.ENGLISH);

        UI.getCurrent().navigate("organisations/" + id("ombudsman"));

        assertThat(_get(H1.class).getText()).isEqualTo("Commissioner for Human Rights (Ombudsman)");
        _assertNone(Button.class, spec -> spec.withText("Edit"));
    }

    @Test
    void aNewOrganisationIsRegisteredAndShown() {
        String name = "Kürdəmir Su İcması " + UUID.randomUUID();
        UI.getCurrent().navigate("organisations/new");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Ad")), name);
        _click(_get(Button.class, spec -> spec.withText("Yadda saxla")));

        assertThat(_get(H1.class).getText()).isEqualTo(name);
        assertThat(directory.search(name, OrganisationKind.CBO, null)).hasSize(1);
    }

    @Test
    void thePickerRegistersAnOrganisationInPlace() {
        OrganisationPicker picker = pickers.getObject().only(OrganisationKind.CBO);
        UI.getCurrent().add(picker);
        String name = "Astara Çay İcması " + UUID.randomUUID();

        _click(_get(Button.class, spec -> spec.withText("Yeni təşkilat")));
        Dialog dialog = _get(Dialog.class);
        Select<?> kind = _find(dialog, Select.class).get(0);
        assertThat(kind.isReadOnly()).isTrue();
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Ad")), name);
        _click(_get(Button.class, spec -> spec.withText("Qeydiyyata al")));

        assertThat(directory.find(picker.getValue()).orElseThrow())
                .satisfies(card -> assertThat(card.details().name()).isEqualTo(name))
                .satisfies(card -> assertThat(card.kind()).isEqualTo(OrganisationKind.CBO));
    }

    @Test
    void whoMayNotWriteFindsOrganisationsButRegistersNone() {
        openAs(Role.LAWYER, AzerbaijaniText.AZ);
        UI.getCurrent().add(pickers.getObject());

        _assertOne(OrganisationPicker.class);
        _assertNone(Button.class, spec -> spec.withText("Yeni təşkilat"));
    }

    @Test
    void whatCameWithTheProductKeepsItsKind() {
        UI.getCurrent().navigate("organisations/" + id("min-labour") + "/edit");

        Select<?> kind = _find(Select.class).get(0);
        assertThat(kind.getLabel()).isEqualTo("Növ");
        assertThat(kind.isReadOnly()).isTrue();
    }

    @Test
    void aLawyerMayNotWrite() {
        openAs(Role.LAWYER, AzerbaijaniText.AZ);
        UI.getCurrent().navigate("organisations/new");

        assertThatThrownBy(() -> _find(H1.class)).hasMessageContaining("AccessDeniedException");
    }

    private void openAs(Role role, Locale locale) {
        Pages.close();
        Pages.openAs(new SignedIn(UUID.randomUUID(), "Sınaq", Set.of(role), Set.of()), locale, application);
    }

    private UUID id(String code) {
        return directory.findByCode(code).orElseThrow().id();
    }

    @SuppressWarnings("unchecked")
    private static List<OrganisationCard> rows() {
        return GridKt._findAll((Grid<OrganisationCard>) _get(Grid.class));
    }
}
