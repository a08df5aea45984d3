package az.icma.modelling.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.modelling.DraftService;
import az.icma.modelling.PublicationService;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import elemental.json.Json;
import elemental.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class DraftPagesTest {

    private static final SignedIn RAUF =
            new SignedIn(UUID.randomUUID(), "Rauf", Set.of(Role.PROCESS_MANAGER), Set.of());

    private static final String LOSS =
            """
            [{"id": "Task_FirstStep", "name": "", "kind": "attribute", "what": "vendor:colour", "value": "red"}]
            """;

    @Autowired
    ApplicationContext application;

    @Autowired
    DraftService drafts;

    @Autowired
    PublicationService publications;

    private UUID draft;

    @BeforeEach
    void begin() {
        TestSignIn.as(RAUF);
        draft = drafts.beginNew("visit-" + UUID.randomUUID().toString().substring(0, 8), "Baş çəkmə", "Visit");
        TestSignIn.nobody();
    }

    @AfterEach
    void close() {
        Pages.close();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PROCESS_MANAGER", "DIRECTOR"})
    void draftsAreForManagersAndTheDirector(Role role) {
        openAs(role);

        UI.getCurrent().navigate("processes/drafts/" + draft);
        assertThatThrownBy(() -> _find(H1.class)).hasMessageContaining("AccessDeniedException");
    }

    @Test
    void aManagerDraws() {
        open(RAUF);

        assertThat(_get(H1.class).getText()).isEqualTo("Draft: Visit");
        _assertOne(Modeler.class);
        _assertOne(Button.class, spec -> spec.withText("Propose for publication"));
    }

    @Test
    void theSecondManagerReadsUntilSheTakesOver() {
        TestSignIn.as(RAUF);
        UUID ofRauf = drafts.lock(draft).orElseThrow();
        open(Role.PROCESS_MANAGER);
        _assertNone(Modeler.class);

        _click(_get(Button.class, spec -> spec.withText("Take over")));

        _assertOne(Modeler.class);
        assertThat(drafts.holds(draft, ofRauf)).isFalse();
    }

    @Test
    void nothingThatTheEditorCannotWriteIsLostWithoutAQuestion() {
        open(RAUF);
        String file = drafts.files(draft).keySet().stream()
                .filter(name -> name.endsWith(".bpmn"))
                .findFirst()
                .orElseThrow();
        String before = drafts.files(draft).get(file);

        tells("icma-forgets", "losses", LOSS);
        tells("icma-changed", "text", before + "<!-- once -->");
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains("Task_FirstStep: vendor:colour = red");
        _fireCancel(_get(ConfirmDialog.class));
        assertThat(drafts.files(draft)).containsEntry(file, before);

        tells("icma-forgets", "losses", LOSS);
        tells("icma-changed", "text", before + "<!-- twice -->");
        tells("icma-changed", "text", before + "<!-- and more -->");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(drafts.files(draft)).containsEntry(file, before + "<!-- and more -->");

        tells("icma-changed", "text", before);
        assertThat(drafts.files(draft)).as("asked once").containsEntry(file, before);
    }

    private static void tells(String event, String name, String value) {
        JsonObject detail = Json.createObject();
        detail.put("event.detail." + name, value);
        _fireDomEvent(_get(Modeler.class), event, detail);
    }

    @Test
    void theDirectorReadsAndDoesNotDraw() {
        open(Role.DIRECTOR);

        _assertNone(Modeler.class);
        _assertNone(Button.class, spec -> spec.withText("Propose for publication"));
        _assertNone(Button.class, spec -> spec.withText("Publish"));
    }

    @Test
    void whoeverProposedWaitsForSomebodyElse() {
        open(RAUF);
        _click(_get(Button.class, spec -> spec.withText("Propose for publication")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why?")), "We visit people");
        _click(_get(Button.class, spec -> spec.withText("Propose")));

        _assertNone(Button.class, spec -> spec.withText("Publish"));
        _assertOne(Button.class, spec -> spec.withText("Take the proposal back"));
    }

    @Test
    void theDirectorPublishesWhatAManagerProposed() {
        proposes();
        open(Role.DIRECTOR);
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("We visit people"));

        _click(_get(Button.class, spec -> spec.withText("Publish")));
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        _fireConfirm(dialog);

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("This draft was published"));
    }

    @Test
    void whatWaitsForASecondPersonStandsOnTheStartPageOfTheDirector() {
        openAs(Role.DIRECTOR);
        UI.getCurrent().navigate("");
        assertThat(addresses()).as("nobody has proposed it").doesNotContain("processes/drafts/" + draft);
        Pages.close();

        proposes();
        openAs(Role.DIRECTOR);
        UI.getCurrent().navigate("");
        assertThat(addresses()).contains("processes/drafts/" + draft);
    }

    private static List<String> addresses() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    @Test
    void whatIsSentBackSaysWhatToCorrect() {
        proposes();
        open(Role.DIRECTOR);

        _click(_get(Button.class, spec -> spec.withText("Send back")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What has to be corrected?")), "Say who goes along");
        _click(_find(Button.class, spec -> spec.withText("Send back")).get(1));

        open(RAUF);
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("Say who goes along"));
        _assertOne(Modeler.class);
    }

    @Test
    void thePanelAsksInPlainWords() {
        open(RAUF);
        ElementPanel panel = _get(ElementPanel.class);

        panel.show(step("Task_FirstStep"), PanelChoices.NONE);

        assertThat(_find(TextField.class).stream().map(field -> field.getLabel()))
                .contains("Name in Azerbaijani", "Name in English");
        _assertOne(IntegerField.class, spec -> spec.withLabel("Within how many working days?"));
    }

    @Test
    void aTimerMayWaitForAPeriodOfTheLawThatRunsFromADayOfTheForms() {
        openAs(Role.PROCESS_MANAGER);
        List<String> answers = new ArrayList<>();
        ElementPanel panel = new ElementPanel((element, key, value) -> answers.add(key + "=" + value));
        PanelChoices offered = new PanelChoices(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of("IIH-73", "Administrative complaint"),
                Map.of("servedOn", "Day of service"));
        UI.getCurrent().add(panel);

        panel.show(
                Map.of(
                        "id",
                        "Event_Lapsed",
                        "type",
                        "BoundaryEvent",
                        "event",
                        "Timer",
                        "timer",
                        "${deadlines.inWorkingDays(5)}",
                        "timerDays",
                        "5"),
                offered);
        assertThat(boxes("Period of the law"))
                .as("days of the house may become a period of the law")
                .hasSize(1);
        panel.show(Map.of("id", "Event_Lapsed", "type", "BoundaryEvent", "event", "Timer"), offered);
        assertThat(boxes("From which day does the period run?")).isEmpty();
        chooses(boxes("Period of the law").get(0), "IIH-73");
        assertThat(answers).containsExactly("rule=IIH-73 servedOn");

        panel.show(
                Map.of(
                        "id",
                        "Event_Lapsed",
                        "type",
                        "BoundaryEvent",
                        "event",
                        "Timer",
                        "timer",
                        "${deadlines.lapse('IIH-73', servedOn)}",
                        "rule",
                        "IIH-73",
                        "ruleFrom",
                        "servedOn"),
                offered);
        assertThat(boxes("Period of the law").get(0).getValue()).isEqualTo("IIH-73");
        assertThat(boxes("From which day does the period run?")).hasSize(1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<ComboBox<String>> boxes(String label) {
        return (List) _find(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static void chooses(ComboBox<String> box, String code) {
        box.setValue(code);
        ComponentUtil.fireEvent(box, new AbstractField.ComponentValueChangeEvent<>(box, box, null, true));
    }

    private static Map<String, String> step(String id) {
        return Map.of("id", id, "type", "UserTask");
    }

    private void proposes() {
        TestSignIn.as(RAUF);
        publications.propose(draft, "We visit people");
        TestSignIn.nobody();
    }

    private void openAs(Role role) {
        Pages.openAs(new SignedIn(UUID.randomUUID(), "Sınaq", Set.of(role), Set.of()), Locale.ENGLISH, application);
    }

    private void open(Role role) {
        Pages.close();
        openAs(role);
        UI.getCurrent().navigate("processes/drafts/" + draft);
    }

    private void open(SignedIn person) {
        Pages.close();
        Pages.openAs(person, Locale.ENGLISH, application);
        UI.getCurrent().navigate("processes/drafts/" + draft);
    }
}
