package az.icma.retention.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonRegistry;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.AzerbaijaniText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
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
class KeepingPagesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PersonRegistry registry;

    @Autowired
    PersonDirectory directory;

    private UUID person;

    @BeforeEach
    void write() {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
        person = registry.register(PersonDetails.named("Səhifəyeva", "Nuranə", null));
        openAs(Role.DIRECTOR);
    }

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    void aDirectorErasesAndAWordStandsWhereTheNameStood() {
        UI.getCurrent().navigate("people/" + person);
        _click(button("Sil…"));
        _click(button("Həmişəlik sil"));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _setValue(_get(TextArea.class), "Öz xahişi ilə");
        _click(button("Həmişəlik sil"));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("people");
        assertThat(directory.name(person)).isEqualTo("Silinmiş şəxs");
    }

    @Test
    void aHoldIsSaidOnThePageAndKeepsThePerson() {
        UI.getCurrent().navigate("people/" + person);
        _click(button("Silinməsini qadağan et"));
        _setValue(_get(TextArea.class), "Məhkəmə gedir");
        _click(button("Qadağan et"));

        _assertOne(Span.class, spec -> spec.withText("Məhkəmə gedir"));
        _click(button("Sil…"));
        _assertNone(Dialog.class);

        _click(button("Qadağanı götür"));
        _assertNone(Span.class, spec -> spec.withText("Məhkəmə gedir"));
    }

    @Test
    void whoeverMayDoNothingAboutItSeesNothingOfIt() {
        openAs(Role.INTAKE);
        UI.getCurrent().navigate("people/" + person);

        _assertNone(HoldBlock.class);
    }

    @Test
    void aPeriodIsChangedOnThePage() {
        UI.getCurrent().navigate("retention");
        _click(change("Hüquqi yardım"));
        _setValue(_get(IntegerField.class), 7);
        _setValue(_get(TextArea.class), "Daxili qayda 12");
        _click(button("Yadda saxla"));
        _assertOne(Span.class, spec -> spec.withText("Daxili qayda 12"));

        _click(change("Hüquqi yardım"));
        _setValue(_get(IntegerField.class), 5);
        _click(button("Yadda saxla"));
    }

    private void openAs(Role role) {
        Pages.close();
        Pages.openAs(new SignedIn(UUID.randomUUID(), "Sınaq", Set.of(role), Set.of()), AzerbaijaniText.AZ, application);
    }

    private static Button change(String kind) {
        return _find(Button.class, spec -> spec.withText("Dəyiş")).stream()
                .filter(button -> button.getAriaLabel().orElse("").contains(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
