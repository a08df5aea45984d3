package az.icma.modelling.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.ui.ProcessDiagram;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class ProcessPagesTest {

    @Autowired
    ApplicationContext application;

    @AfterEach
    void close() {
        Pages.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROCESS_MANAGER", "DIRECTOR", "EVALUATOR", "COORDINATOR"})
    void whoeverWorksWithProcessesReadsThem(Role role) {
        openAs(role, Locale.ENGLISH);
        UI.getCurrent().navigate("processes");

        assertThat(_get(H1.class).getText()).isEqualTo("Processes");
        _assertOne(Anchor.class, spec -> spec.withText("Conflict check"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PROCESS_MANAGER", "DIRECTOR", "EVALUATOR", "COORDINATOR"})
    void everybodyElseIsKeptOut(Role role) {
        openAs(role, Locale.ENGLISH);

        UI.getCurrent().navigate("processes");
        assertThatThrownBy(() -> _find(H1.class)).hasMessageContaining("AccessDeniedException");
    }

    @Test
    void aProcessShowsItsPictureItsFormsAndItsTables() {
        openAs(Role.EVALUATOR, Locale.ENGLISH);

        UI.getCurrent().navigate("processes/legal-aid-case");

        _assertOne(ProcessDiagram.class);
        Details table = details("triage-urgency.dmn");
        table.setOpened(true);
        assertThat(_get(NativeTable.class).getElement().getTextRecursively()).contains("DETENTION");
        assertThat(_find(Details.class)).hasSizeGreaterThan(1);
    }

    @Test
    void aProcessSaysWhatItKeepsInMind() {
        openAs(Role.PROCESS_MANAGER, Locale.ENGLISH);

        UI.getCurrent().navigate("processes/conflict-check");

        assertThat(_get(DictionaryTable.class).getElement().getTextRecursively())
                .contains("conflictDecision", "code: CLEAR, WALL, REFUSE", "matchCount", "number");
    }

    @Test
    void aFormIsShownForReading() {
        openAs(Role.EVALUATOR, Locale.ENGLISH);
        UI.getCurrent().navigate("processes/conflict-check");

        details("conflict-judgement.form").setOpened(true);

        RadioButtonGroup<?> decision = _get(RadioButtonGroup.class);
        assertThat(decision.getLabel()).isEqualTo("Your decision");
        assertThat(decision.isReadOnly()).isTrue();
    }

    @Test
    void theHistorySaysThatTheApplicationBroughtIt() {
        openAs(Role.EVALUATOR, AzerbaijaniText.AZ);

        UI.getCurrent().navigate("processes/conflict-check", QueryParameters.of("tab", "history"));

        assertThat(_find(Anchor.class))
                .anySatisfy(line -> assertThat(line.getText()).contains("proqramla birlikdə gəlib"));
        _assertNone(Button.class, spec -> spec.withText("Bu versiyaya qaytar"));
    }

    private static Details details(String file) {
        return _find(Details.class).stream()
                .filter(details -> details.getSummary() instanceof Span summary
                        && summary.getElement().getTextRecursively().contains(file))
                .findFirst()
                .orElseThrow();
    }

    private void openAs(Role role, Locale locale) {
        Pages.openAs(new SignedIn(UUID.randomUUID(), "Sınaq", Set.of(role), Set.of()), locale, application);
    }
}
