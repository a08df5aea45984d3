package az.icma.audit.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.audit.Act;
import az.icma.audit.AuditRecord;
import az.icma.audit.AuditTrail;
import az.icma.audit.Deed;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** An auditor looks up who did what, and whether the audit can be believed. */
@IcmaTest
class AuditPageTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AuditTrail trail;

    private final UUID matter = UUID.randomUUID();

    @BeforeEach
    void openThePage() {
        trail.record(Deed.of(Act.CASE_READ, matter), UUID.randomUUID());
        trail.record(Deed.of(Act.FILE_FETCHED, matter).with("file", "7"), UUID.randomUUID());
        trail.record(Deed.of(Act.CASE_READ, UUID.randomUUID()), UUID.randomUUID());
        SignedIn auditor = new SignedIn(UUID.randomUUID(), "Sınaq Şəxsi", Set.of(Role.AUDITOR), Set.of());
        Pages.openAs(auditor, AzerbaijaniText.AZ, application);
        UI.getCurrent().navigate("audit");
    }

    @AfterEach
    void leave() {
        Pages.close();
    }

    @Test
    void allThatWasDoneToOneThingIsFoundByItsIdNewestFirst() {
        _setValue(_get(TextField.class), matter.toString());

        assertThat(shown()).extracting(AuditRecord::act).containsExactly("FILE_FETCHED", "CASE_READ");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void oneKindOfDeedIsLookedForWithinWhatWasDoneToAThing() {
        _setValue(_get(TextField.class), matter.toString());
        ComboBox<Act> act = _get(ComboBox.class, spec -> spec.withLabel("Əməl"));
        _setValue(act, Act.CASE_READ);

        assertThat(shown()).extracting(AuditRecord::act).containsExactly("CASE_READ");
    }

    @Test
    void whatIsNoIdIsSaidToBeNone() {
        TextField subject = _get(TextField.class);
        _setValue(subject, "HY-2026-0042");

        assertThat(subject.isInvalid()).isTrue();
        assertThat(subject.getErrorMessage()).startsWith("Bu, nömrə deyil");
    }

    @Test
    void theAuditIsVerifiedAndThatIsADeedToo() {
        _click(_get(Button.class, spec -> spec.withText("Toxunulmazlığı yoxla")));

        assertThat(_get(VerdictNote.class).getElement().getTextRecursively()).startsWith("Audit toxunulmazdır");
        assertThat(shown().get(0).act()).isEqualTo("AUDIT_VERIFIED");
    }

    @SuppressWarnings("unchecked")
    private static List<AuditRecord> shown() {
        return GridKt._findAll((Grid<AuditRecord>) _get(Grid.class));
    }
}
