package az.icma.legalaid.ui;

import az.icma.IcmaTest;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.Urgency;
import az.icma.legalaid.Channel;
import az.icma.legalaid.Concerns;
import az.icma.legalaid.LegalAidService;
import az.icma.legalaid.RequestDesk;
import az.icma.legalaid.UrgencySign;
import az.icma.registry.Coded;
import az.icma.registry.District;
import az.icma.registry.DistrictDirectory;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonPicker;
import az.icma.registry.PersonRegistry;
import az.icma.registry.ThemeDirectory;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.database.Background;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinServletRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The page on which requests are written down. */
@IcmaTest
class NewRequestViewTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    RequestDesk desk;

    @Autowired
    LegalAidService service;

    @Autowired
    CaseFileService caseFiles;

    @Autowired
    PersonRegistry registry;

    @Autowired
    DistrictDirectory districts;

    @Autowired
    ThemeDirectory themes;

    @BeforeEach
    void openThePage() {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
        openThePageAgain();
    }

    private void openThePageAgain() {
        Routes routes = new Routes(Set.of(NewRequestView.class), Set.of(), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, application, UI::new));
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(
                (Principal) SecurityContextHolder.getContext().getAuthentication());
        request.setUserInRole((principal, role) -> role.endsWith("INTAKE"));
        UI.getCurrent().setLocale(AzerbaijaniText.AZ);
        UI.getCurrent().navigate(NewRequestView.class);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        TestSignIn.nobody();
    }

    @Test
    void whoHasBeenHereBeforeIsRecognisedAndOfWhatIsSealedNothingIsSaid() {
        UUID asker = person("Qayıdan");
        UUID open = caseOf(asker, Confidentiality.OPEN);
        asker().setValue(asker);
        assertThat(earlier()).contains("əvvəl də müraciət edib", "İşlərin sayı: 1, onlardan açıq: 1");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("cases/" + open);
        assertThat(earlier()).doesNotContain("sizə açıq olmayan");

        UUID sealed = caseOf(asker, Confidentiality.SEALED);
        asker().setValue(person("İlk dəfə gələn"));
        _assertNone(EarlierCases.class);
        asker().setValue(asker);
        assertThat(earlier()).contains("İşlərin sayı: 1").doesNotContain("sizə açıq olmayan");

        UUID ofTheTeam = caseOf(asker, Confidentiality.TEAM);
        asker().setValue(person("Yenə ilk dəfə gələn"));
        asker().setValue(asker);
        assertThat(earlier()).contains("İşlərin sayı: 1", "sizə açıq olmayan");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .doesNotContain("cases/" + sealed, "cases/" + ofTheTeam);
    }

    private static String earlier() {
        return _get(EarlierCases.class).getElement().getTextRecursively();
    }

    private UUID caseOf(UUID client, Confidentiality confidentiality) {
        UUID id = UUID.randomUUID();
        caseFiles.open(new OpenCaseFile(
                id, "legal-aid", "pension", "AZ-GOY", null, null, confidentiality, Urgency.NORMAL, null));
        Background.PROCESS.run(() -> caseFiles.involve(id, Party.person(client, PartyRole.CLIENT)));
        return id;
    }

    @Test
    void aRequestIsWrittenDownAndLinkedTo() {
        UUID asker = person("Bağırova");
        fill(asker);

        _click(_get(Button.class, spec -> spec.withId("send")));

        UUID caseId = UUID.fromString(
                _get(Anchor.class, spec -> spec.withId("open-case")).getHref().substring("cases/".length()));
        assertThat(caseFiles.parties(caseId)).containsExactly(Party.person(asker, PartyRole.CLIENT));
        assertThat(service.find(caseId)).hasValueSatisfying(told -> {
            assertThat(told.story()).isEqualTo("Su verilmir.");
            assertThat(told.request().channel()).isEqualTo(Channel.PHONE);
            assertThat(told.request().topic()).isEqualTo("utilities");
        });
        assertThat(desk.draft()).isEmpty();
        assertThat(_get(TextArea.class).getValue()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBesideTheField() {
        _click(_get(Button.class, spec -> spec.withId("send")));

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Bu sahəni doldurun");
        assertThat(_get(Button.class, spec -> spec.withId("send")).isEnabled()).isTrue();
        _assertNone(Anchor.class, spec -> spec.withId("open-case"));
        _assertNone(Notification.class);
        assertThat(_get(Span.class, spec -> spec.withClasses("icma-new-request__refusal"))
                        .getText())
                .as("said beside the button that was pressed")
                .isNotBlank();
    }

    @Test
    void whatNobodyAskedIsNotPresumed() {
        assertThat(concerns().isEmpty()).isTrue();
        assertThat(urgencySign().isEmpty()).isTrue();

        _click(_get(Button.class, spec -> spec.withId("send")));

        assertThat(concerns().isInvalid()).isTrue();
        assertThat(urgencySign().isInvalid()).isTrue();
        assertThat(_get(OtherSideField.class).isInvalid()).isTrue();
        assertThat(_get(OtherSideField.class).getErrorMessage()).isEqualTo("Bu sahəni doldurun");
    }

    @Test
    void everythingTypedIsKeptAndOpenedWhereItWasLeft() {
        fill(person("Süleymanova"));
        assertThat(desk.draft()).hasValueSatisfying(draft -> assertThat(draft.values())
                .containsEntry("story", "Su verilmir.")
                .containsEntry("topic", "utilities")
                .containsEntry("district", "AZ-GOY"));

        comeBack();

        assertThat(_get(TextArea.class).getValue()).isEqualTo("Su verilmir.");
        assertThat(asker().getValue()).isNotNull();
        _get(Button.class, spec -> spec.withId("discard"));
    }

    @Test
    void anUnwantedDraftIsDeletedAfterAQuestion() {
        desk.keepDraft(Map.of("story", "Köhnə"));
        comeBack();

        _click(_get(Button.class, spec -> spec.withId("discard")));
        confirm(_get(ConfirmDialog.class));

        assertThat(desk.draft()).isEmpty();
        assertThat(_get(TextArea.class).getValue()).isEmpty();
    }

    @Test
    void askingForAChildAsksForTheChild() {
        _assertNone(PersonPicker.class, spec -> spec.withLabel("Kimin üçün?"));
        _setValue(concerns(), Concerns.MINOR);
        _get(PersonPicker.class, spec -> spec.withLabel("Kimin üçün?"));

        fill(person("Piriyeva"));
        _click(_get(Button.class, spec -> spec.withId("send")));
        assertThat(_get(PersonPicker.class, spec -> spec.withLabel("Kimin üçün?"))
                        .isInvalid())
                .isTrue();
    }

    /** A new window, as after a closed browser. */
    private void comeBack() {
        MockVaadin.tearDown();
        openThePageAgain();
    }

    private static void confirm(ConfirmDialog dialog) {
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
    }

    private void fill(UUID person) {
        asker().setValue(person);
        if (concerns().isEmpty()) {
            _setValue(concerns(), Concerns.SELF);
        }
        _get(OtherSideField.class).setValue(Optional.empty());
        _setValue(urgencySign(), UrgencySign.NONE);
        _setValue(
                topic(),
                themes.topics().stream()
                        .filter(topic -> topic.code().equals("utilities"))
                        .findFirst()
                        .orElseThrow());
        _setValue(_get(TextArea.class), "Su verilmir.");
        _setValue(district(), districts.find("AZ-GOY").orElseThrow());
    }

    private UUID person(String surname) {
        return registry.register(PersonDetails.named(surname, "Aygün", null));
    }

    private static PersonPicker asker() {
        return _get(PersonPicker.class, spec -> spec.withLabel("Müraciət edən şəxs"));
    }

    private static RadioButtonGroup<Concerns> concerns() {
        return radios("Kimin məsələsidir?");
    }

    private static RadioButtonGroup<UrgencySign> urgencySign() {
        return radios("Təcili əlamət varmı?");
    }

    @SuppressWarnings("unchecked")
    private static <T> RadioButtonGroup<T> radios(String label) {
        for (RadioButtonGroup<?> group : _find(RadioButtonGroup.class)) {
            if (label.equals(group.getLabel())) {
                return (RadioButtonGroup<T>) group;
            }
        }
        throw new AssertionError("no question " + label);
    }

    private static ComboBox<Coded> topic() {
        return comboBox("Mövzu");
    }

    private static ComboBox<District> district() {
        return comboBox("Rayon və ya şəhər");
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> comboBox(String label) {
        for (ComboBox<?> box : _find(ComboBox.class)) {
            if (label.equals(box.getLabel())) {
                return (ComboBox<T>) box;
            }
        }
        throw new AssertionError("no list " + label);
    }
}
