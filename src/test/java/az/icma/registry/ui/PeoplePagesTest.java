package az.icma.registry.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.registry.Namesakes;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonForm;
import az.icma.registry.PersonHit;
import az.icma.registry.PersonPicker;
import az.icma.registry.PersonRegistry;
import az.icma.registry.SafeContact;
import az.icma.security.ProofDialog;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.AzerbaijaniText;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalTime;
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
class PeoplePagesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PersonRegistry registry;

    @Autowired
    PersonDirectory directory;

    @Autowired
    ObjectProvider<PersonPicker> pickers;

    @Autowired
    JdbcClient jdbc;

    private UUID known;

    @BeforeEach
    void open() {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
        known = registry.register(PersonDetails.named("Şirinova" + salt(), "Günəş", "İlqar qızı")
                .birthYear(1984)
                .phones("050 123 45 67")
                .livesIn("AZ-GOY", null)
                .safeContact(new SafeContact(true, null, LocalTime.of(18, 0), null, null, null)));
        openAs(Role.INTAKE);
    }

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    void theListFindsANameWithoutDiacritics() {
        UI.getCurrent().navigate("people");

        _setValue(
                _get(TextField.class), surname().toLowerCase(AzerbaijaniText.AZ).replace('ş', 's'));

        Grid<PersonHit> grid = grid();
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(GridKt._get(grid, 0).id()).isEqualTo(known);
        assertThat(GridKt._getFormattedRow(grid, 0)).contains("1984", "Göyçay");
    }

    @Test
    void hoursAreWrittenLikeTheirExampleInEnglishToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("people/new");

        TimePicker hour = _find(TimePicker.class).get(0);

        assertThat(hour.getLocale()).isEqualTo(Locale.UK);
        assertThat(hour.getI18n().getBadInputErrorMessage()).isEqualTo("Write the time like 14:30");
    }

    @Test
    void theListIsInTheOrderOfTheAzerbaijaniAlphabet() {
        UI.getCurrent().navigate("people");

        assertThat(GridKt._findAll(grid()).stream().map(PersonHit::name).toList())
                .isSortedAccordingTo(AzerbaijaniText.order());
    }

    @Test
    void theListSaysWhatToDoWhenNobodyIsFound() {
        UI.getCurrent().navigate("people");

        _setValue(_get(TextField.class), "qqqqwwww");

        assertThat(_find(Grid.class)).isEmpty();
        _assertOne(com.vaadin.flow.component.html.H2.class, spec -> spec.withText("Heç kim tapılmadı"));
    }

    @Test
    void thePageSaysHowToReachThePersonSafely() {
        UI.getCurrent().navigate("people/" + known);

        assertThat(_get(H1.class).getText()).isEqualTo(directory.name(known));
        _assertOne(Span.class, spec -> spec.withPredicate(span -> span.getText().contains("18:00")));
    }

    @Test
    void theNumberIsMaskedUntilItIsAskedForAndThatIsWrittenDown() {
        UI.getCurrent().navigate("people/" + known);
        _assertNone(Anchor.class, spec -> spec.withText("050 123 45 67"));
        _assertOne(Span.class, spec -> spec.withText("+994 •• ••• •• 67"));

        _click(labelled("Göstər: Telefon"));

        _assertOne(Anchor.class, spec -> spec.withText("050 123 45 67"));
        assertThat(shownOfKnown()).containsExactly("{\"fields\": \"phones\"}");

        _click(labelled("Gizlət: Telefon"));
        _assertNone(Anchor.class, spec -> spec.withText("050 123 45 67"));
    }

    @Test
    void everythingAtOnceNeedsAFreshProof() {
        PersonDetails details = directory.find(known).orElseThrow().details();
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
        registry.update(known, 0, details.email("gunes@example.az").fin("5ABCD34"));
        UI.getCurrent().navigate("people/" + known);
        TestSignIn.unproved(UUID.randomUUID(), Role.INTAKE);

        _click(button("Hamısını göstər"));
        _assertOne(ProofDialog.class);
        _assertNone(Span.class, spec -> spec.withText("5ABCD34"));
        assertThat(shownOfKnown()).isEmpty();

        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
        _get(ProofDialog.class).close();
        _click(button("Hamısını göstər"));
        _assertOne(Span.class, spec -> spec.withText("5ABCD34"));
        _assertOne(Span.class, spec -> spec.withText("gunes@example.az"));
        assertThat(shownOfKnown()).containsExactly("{\"fields\": \"address email fin phones\"}");
    }

    @Test
    void correctingSomebodyIsWrittenDownAsHavingSeenEverything() {
        UI.getCurrent().navigate("people/" + known + "/edit");

        assertThat(shownOfKnown()).containsExactly("{\"fields\": \"address email fin phones\"}");
    }

    private List<String> shownOfKnown() {
        return jdbc.sql(
                        "SELECT details::text FROM audit_record WHERE act = 'PERSON_FIELDS_SHOWN' AND subject_id = :known")
                .param("known", known)
                .query(String.class)
                .list();
    }

    private static Button labelled(String label) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(label::equals).isPresent()));
    }

    @Test
    void noNameEntersAddressOrPageTitle() {
        UI.getCurrent().navigate("people/" + known);

        assertThat(_get(PersonView.class).getPageTitle()).isEqualTo("Şəxs");
    }

    @Test
    void aNewPersonIsRegisteredAndShown() {
        String surname = "Yeniyeva" + salt();
        UI.getCurrent().navigate("people/new");

        _setValue(field("Soyad"), surname);
        _setValue(field("Ad"), "Nərgiz");
        _setValue(_get(IntegerField.class), 1999);
        _setValue(field("Telefon (istəyə bağlı)"), "055 111 22 33, 012 555 12 12");
        _click(button("Yadda saxla"));

        assertThat(_get(H1.class).getText()).isEqualTo(surname + " Nərgiz");
        _click(labelled("Göstər: Telefon"));
        _assertOne(
                Anchor.class, spec -> spec.withPredicate(link -> link.getHref().equals("tel:+994125551212")));
    }

    @Test
    void numbersPastedTogetherAreTakenApartAndOneCanBeRemoved() {
        UI.getCurrent().navigate("people/new");

        _setValue(field("Telefon (istəyə bağlı)"), "055 111 22 33; 012 555 12 12");
        assertThat(field("Telefon (istəyə bağlı)").getValue()).isEqualTo("055 111 22 33");
        assertThat(_get(PersonForm.class).glance().phones()).containsExactly("055 111 22 33", "012 555 12 12");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(remove ->
                        remove.getAriaLabel().filter("Bu nömrəni sil"::equals).isPresent())));

        assertThat(_get(PersonForm.class).glance().phones()).containsExactly("055 111 22 33");
    }

    @Test
    void onlyTheNumberThatIsWrongIsMarked() {
        UI.getCurrent().navigate("people/new");

        _setValue(field("Telefon (istəyə bağlı)"), "055 111 22 33");
        _click(button("Daha bir nömrə"));
        TextField second = _get(
                TextField.class,
                spec -> spec.withPredicate(number -> number.getAriaLabel()
                        .filter("Telefon nömrəsi 2"::equals)
                        .isPresent()));
        _setValue(second, "bilmir");
        _click(button("Yadda saxla"));

        assertThat(second.isInvalid()).isTrue();
        assertThat(field("Telefon (istəyə bağlı)").isInvalid()).isFalse();
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndNothingIsLost() {
        UI.getCurrent().navigate("people/new");

        _setValue(field("Ad"), "Nərgiz");
        _setValue(field("Telefon (istəyə bağlı)"), "bilmir");
        _click(button("Yadda saxla"));

        assertThat(field("Soyad").isInvalid()).isTrue();
        assertThat(field("Telefon (istəyə bağlı)").getErrorMessage()).startsWith("Telefon nömrəsi düzgün deyil");
        assertThat(field("Ad").getValue()).isEqualTo("Nərgiz");
    }

    @Test
    void somebodyWhoMayBeKnownIsHintedAtWhileTyping() {
        UI.getCurrent().navigate("people/new");

        _setValue(field("Soyad"), surname());
        _setValue(field("Ad"), "Gunes");
        assertThat(_get(Namesakes.class).isVisible()).isTrue();

        _setValue(_get(IntegerField.class), 1950);
        assertThat(_find(Namesakes.class)).isEmpty();
    }

    @Test
    void anEditKeepsTheRestAndShowsTheChange() {
        UI.getCurrent().navigate("people/" + known + "/edit");
        assertThat(field("Telefon (istəyə bağlı)").getValue()).isEqualTo("050 123 45 67");

        _setValue(field("Ad"), "Günəşli");
        _click(button("Yadda saxla"));

        PersonDetails details = directory.find(known).orElseThrow().details();
        assertThat(details.givenName()).isEqualTo("Günəşli");
        assertThat(details.district()).isEqualTo("AZ-GOY");
        assertThat(details.safeContact().until()).isEqualTo(LocalTime.of(18, 0));
    }

    @Test
    void leavingAsksBeforeTypedThingsAreLost() {
        UI.getCurrent().navigate("people/" + known + "/edit");
        _setValue(field("Ad"), "Başqa");

        _click(button("İmtina"));

        _assertOne(ConfirmDialog.class);
    }

    @Test
    void anAdvocateReadsButIsOfferedNoChange() {
        openAs(Role.ADVOCATE);

        UI.getCurrent().navigate("people/" + known);

        _assertOne(PersonView.class);
        _assertNone(Button.class, spec -> spec.withText("Düzəliş et"));
    }

    @Test
    void anAdministratorSeesNoPeople() {
        openAs(Role.ADMIN);

        assertNotShown("people");
        assertNotShown("people/" + known);
        assertNotShown("people/new");
    }

    @Test
    void anUnknownAddressIsAnsweredCalmly() {
        assertNotShown("people/" + UUID.randomUUID());
        assertNotShown("people/abc");
    }

    @Test
    void thePickerRegistersAPersonInPlace() {
        PersonPicker picker = pickers.getObject();
        UI.getCurrent().add(picker);
        String surname = "Yerindəyev" + salt();

        _click(button("Yeni şəxs"));
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Soyad")), surname);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Ad")), "Samir");
        _click(button("Qeydiyyata al"));

        assertThat(picker.getValue()).isNotNull();
        assertThat(directory.name(picker.getValue())).isEqualTo(surname + " Samir");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void thePickerShowsTheChosenPersonWithWhatTellsNamesakesApart() {
        PersonPicker picker = pickers.getObject();
        UI.getCurrent().add(picker);

        picker.setValue(known);

        ComboBox<?> search = _get(picker, ComboBox.class);
        assertThat(label(search)).endsWith("· 1984 · Göyçay");
        assertThat(picker.getValue()).isEqualTo(known);
    }

    private static <T> String label(ComboBox<T> field) {
        return field.getItemLabelGenerator().apply(field.getValue());
    }

    private void openAs(Role role) {
        Pages.close();
        Pages.openAs(new SignedIn(UUID.randomUUID(), "Sınaq", Set.of(role), Set.of()), AzerbaijaniText.AZ, application);
    }

    /** Karibu tells of an error page at the next look at the screen. */
    private static void assertNotShown(String address) {
        UI.getCurrent().navigate(address);
        assertThatThrownBy(() -> _find(H1.class)).hasMessageMatching("(?s).*(AccessDenied|NotFound)Exception.*");
    }

    private String surname() {
        return directory.find(known).orElseThrow().details().surname();
    }

    @SuppressWarnings("unchecked")
    private static Grid<PersonHit> grid() {
        return _get(Grid.class);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    /** Letters that no other test uses: all tests share one database. */
    private static String salt() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
    }
}
