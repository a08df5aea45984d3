package az.icma.registry.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.registry.NewRelation;
import az.icma.registry.OrganisationDetails;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationPicker;
import az.icma.registry.OrganisationRegistry;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonRegistry;
import az.icma.registry.RelationCard;
import az.icma.registry.RelationKind;
import az.icma.registry.RelationRegistry;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.AzerbaijaniText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

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
class RelationsSectionTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PersonRegistry people;

    @Autowired
    OrganisationRegistry organisations;

    @Autowired
    RelationRegistry relations;

    private UUID person;
    private UUID organisation;

    @BeforeEach
    void open() {
        TestSignIn.as(UUID.randomUUID(), Role.CBO_COORDINATOR);
        person = people.register(PersonDetails.named("Fəalova", "Sevinc", null));
        organisation = organisations.register(OrganisationDetails.named(OrganisationKind.CBO, "Nar Bağı"));
        openAs(Role.CBO_COORDINATOR);
    }

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aMembershipIsAddedOnThePageOfThePersonAndShownAtBothEnds() {
        UI.getCurrent().navigate("people/" + person);
        _click(button("Əlaqə yaz"));
        _setValue((Select<RelationEnd>) _get(Select.class), new RelationEnd(RelationKind.MEMBER, true));
        _setValue(_get(OrganisationPicker.class), organisation);
        _click(button("Yadda saxla"));

        _assertOne(Anchor.class, spec -> spec.withText("Nar Bağı"));
        _assertOne(Span.class, spec -> spec.withText("Üzvüdür"));
        UI.getCurrent().navigate("organisations/" + organisation);
        _assertOne(Anchor.class, spec -> spec.withText("Fəalova Sevinc"));
        _assertOne(Span.class, spec -> spec.withText("Üzv"));
    }

    @Test
    void aRelationEndsWithItsLastDayAndAMistakeVanishes() {
        relations.relate(new NewRelation(RelationKind.VOLUNTEER, person, organisation, null, null));
        relations.relate(new NewRelation(RelationKind.HEAD, person, organisation, null, null));
        UI.getCurrent().navigate("people/" + person);

        _click(endOf(0));
        _click(button("Səhvdir, sil"));
        assertThat(relations.of(person)).extracting(RelationCard::kind).containsExactly(RelationKind.VOLUNTEER);

        _click(endOf(0));
        _click(button("Bitdi"));
        assertThat(relations.of(person)).extracting(RelationCard::lasts).containsExactly(false);
        _assertOne(
                Span.class,
                spec -> spec.withPredicate(about -> about.getText().startsWith("Könüllüsüdür · ")
                        && about.getText().endsWith("tarixinədək")));
    }

    @Test
    void whatIsSaidAlreadyIsNotSaidTwice() {
        NewRelation member = new NewRelation(RelationKind.MEMBER, person, organisation, null, null);
        relations.relate(member);

        assertThatThrownBy(() -> relations.relate(member)).hasMessage("registry.relation.error.known");
    }

    @Test
    void whoMayNotLookPeopleUpSeesNoneOnThePageOfAnOrganisation() {
        UUID partner = organisations.register(OrganisationDetails.named(OrganisationKind.CSO, "Bulaq Fondu"));
        relations.relate(new NewRelation(RelationKind.MEMBER, person, organisation, null, null));
        relations.relate(new NewRelation(RelationKind.FUNDS, partner, organisation, null, null));
        openAs(Role.REGISTRAR);

        UI.getCurrent().navigate("organisations/" + organisation);

        _assertOne(Anchor.class, spec -> spec.withText("Bulaq Fondu"));
        _assertNone(Anchor.class, spec -> spec.withText("Fəalova Sevinc"));
        assertThatThrownBy(() -> relations.relate(new NewRelation(RelationKind.HEAD, person, organisation, null, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static Button endOf(int row) {
        return _find(Button.class).stream()
                .filter(button -> button.getText().equals("Bitir"))
                .toList()
                .get(row);
    }

    private void openAs(Role role) {
        Pages.close();
        Pages.openAs(new SignedIn(UUID.randomUUID(), "Sınaq", Set.of(role), Set.of()), AzerbaijaniText.AZ, application);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
