package az.icma.registry.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.Urgency;
import az.icma.registry.ArchiveReason;
import az.icma.registry.OrganisationCard;
import az.icma.registry.OrganisationDetails;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationRegistry;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonHit;
import az.icma.registry.PersonRegistry;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.AzerbaijaniText;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
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
class ArchivePagesTest {

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
    CaseFileService cases;

    private UUID person;
    private String surname;

    @BeforeEach
    void open() {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
        surname = "Arxivli" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
        person = people.register(PersonDetails.named(surname, "Nigar", null));
        Pages.openAs(
                new SignedIn(UUID.randomUUID(), "Sınaq", Set.of(Role.INTAKE), Set.of()),
                AzerbaijaniText.AZ,
                application);
    }

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    void archivingAsksWhyBeforeItHappens() {
        UI.getCurrent().navigate("people/" + person);

        _click(button("Arxivə göndər"));
        Select<ArchiveReason> reason = reason();
        _click(archiveInDialog());

        assertThat(reason.isInvalid()).isTrue();
        assertThat(directory.find(person).orElseThrow().archived()).isFalse();

        _setValue(reason, ArchiveReason.MOVED);
        _click(archiveInDialog());

        assertThat(directory.find(person).orElseThrow().archived()).isTrue();
        _assertOne(
                Span.class, spec -> spec.withPredicate(span -> span.getText().startsWith("Köçüb, yerini dəyişib · ")));
        _assertNone(Button.class, spec -> spec.withText("Düzəliş et"));
    }

    @Test
    void whoeverHasOpenCasesIsNotArchivedSilently() {
        involvedInAnOpenCase(person);
        UI.getCurrent().navigate("people/" + person);

        _click(button("Arxivə göndər"));

        _assertOne(
                Paragraph.class,
                spec -> spec.withPredicate(text -> text.getText().contains("açıq işlərin sayı: 1")));
    }

    @Test
    void theListOffersTheArchivedOnesApart() {
        people.archive(person, ArchiveReason.OWN_WISH, null);
        UI.getCurrent().navigate("people");
        _setValue(_get(TextField.class), surname);
        assertThat(_find(Grid.class)).isEmpty();

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Arxivdəkilər")), true);

        assertThat(GridKt._get(grid(), 0).id()).isEqualTo(person);
    }

    @Test
    void anArchivedOrganisationIsShownWithTheReasonAndRestored() {
        UUID id = organisations.register(OrganisationDetails.named(OrganisationKind.CBO, surname + " İcması"));
        organisations.archive(id, ArchiveReason.DISSOLVED, null);
        UI.getCurrent().navigate("organisations/" + id);
        _assertOne(
                Span.class,
                spec -> spec.withPredicate(span -> span.getText().startsWith("Fəaliyyətini dayandırıb · ")));

        _click(button("Arxivdən çıxar"));

        assertThat(organisationDirectory.search(surname, null, null))
                .extracting(OrganisationCard::id)
                .containsExactly(id);
    }

    private void involvedInAnOpenCase(UUID id) {
        UUID caseId = UUID.randomUUID();
        cases.open(new OpenCaseFile(
                caseId, "legal-aid", null, "AZ-GA", null, null, Confidentiality.OPEN, Urgency.NORMAL, null));
        cases.involve(caseId, Party.person(id, PartyRole.CLIENT));
    }

    private static Button archiveInDialog() {
        return _get(Button.class, spec -> spec.withText("Arxivə göndər")
                .withPredicate(button -> button.getThemeNames().contains("primary")));
    }

    @SuppressWarnings("unchecked")
    private static Select<ArchiveReason> reason() {
        return _get(Select.class);
    }

    @SuppressWarnings("unchecked")
    private static Grid<PersonHit> grid() {
        return _get(Grid.class);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
