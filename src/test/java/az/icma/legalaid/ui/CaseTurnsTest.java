package az.icma.legalaid.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.forms.ChoiceList;
import az.icma.inbox.TaskDesk;
import az.icma.legalaid.NewRequest.OtherSide;
import az.icma.legalaid.RequestDesk;
import az.icma.legalaid.Requests;
import az.icma.legalaid.UrgencySign;
import az.icma.process.Engine;
import az.icma.process.OpenTask;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonRegistry;
import az.icma.registry.Sex;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.HasListDataView;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** Where a case takes another turn: each turn is taken in the pages, and the next person looks at them. */
@IcmaTest
class CaseTurnsTest {

    private final SignedIn intake = person("Aytən", Role.INTAKE);
    private final SignedIn coordinator = person("Sevda", Role.COORDINATOR);
    private final SignedIn bothRoles = person("İki rol", Role.INTAKE, Role.COORDINATOR);

    @Autowired
    ApplicationContext application;

    @Autowired
    RequestDesk desk;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Engine engine;

    @Autowired
    CaseFileService caseFiles;

    @Autowired
    PersonRegistry registry;

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    void whoReceivedTheRequestIsToldThatASecondPersonJudgesTheConflict() {
        UUID other = client("Cəfərli");
        receivedBy(intake, Requests.by(other));
        UUID caseId = receivedBy(
                bothRoles, Requests.by(client("Əhmədli")).against(new OtherSide(OtherSide.Kind.PERSON, other)));
        consented(caseId, bothRoles);

        opensStep(bothRoles, caseId, "Task_JudgeConflict");
        assertThat(texts()).contains("second person");
        assertThat(open(caseId)).containsExactly("Task_JudgeConflict");

        opensStep(coordinator, caseId, "Task_JudgeConflict");
        choose("Your decision", "CLEAR");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Old matter");
        _click(_get(Button.class, spec -> spec.withText("Complete")));
        assertThat(open(caseId)).containsExactly("Task_RecordFacts");
    }

    @Test
    void whatTheConsentSaysOfContactStandsBeforeWhoeverGetsInTouch() {
        UUID client = client("Süleymanlı");
        UUID caseId = receivedBy(intake, Requests.by(client));
        opensStep(intake, caseId, "Task_RecordConsent");
        choose("Does the client consent?", "YES");
        choose("How was it given?", "ORAL");
        choose("How shall we get in touch?", "SMS");
        choose("What shall we heed to be safe? (optional)", "NO_NAME");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Note on contact (optional)")), "Only at work");
        _click(_get(Button.class, spec -> spec.withText("Complete")));

        opensCase(coordinator, caseId);
        chooseTab("People and team");
        assertThat(texts()).contains("Read the rule of safe contact");
        chooseTab("Legal aid");
        assertThat(texts())
                .contains("Safe contact", "do not name the organisation if somebody else answers · Only at work · SMS");

        Pages.openAs(coordinator, Locale.ENGLISH, application);
        UI.getCurrent().navigate("people/" + client);
        assertThat(texts()).contains("do not name the organisation if somebody else answers · Only at work");
    }

    @Test
    void aWithdrawalEndsTheCaseAndEverybodySeesIt() {
        UUID caseId = receivedBy(intake, Requests.by(client("Abbaslı")));
        opensCase(intake, caseId);
        _click(_get(Button.class, spec -> spec.withText("Client withdrew")));
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 11, 20));
        _setValue(_get(TextArea.class), "We made peace.");
        send();

        assertThat(caseFiles.get(caseId).outcome()).contains("WITHDRAWN");
        opensCase(coordinator, caseId);
        assertThat(texts()).contains("Client withdrew", "We made peace.");
        assertThat(open(caseId)).isEmpty();
    }

    @Test
    void aMistakeIsVoidedAndNothingMayBeReportedOfItAnyMore() {
        UUID caseId = receivedBy(intake, Requests.by(client("Vəlili")));
        opensCase(coordinator, caseId);
        _click(_get(Button.class, spec -> spec.withText("Mistake found")));
        choose("What is the mistake?", "DUPLICATE");
        _setValue(_get(TextArea.class), "Written twice.");
        send();

        assertThat(caseFiles.get(caseId).status()).isEqualTo(CaseFile.Status.VOIDED);
        opensCase(intake, caseId);
        assertThat(texts()).contains("Written twice.").doesNotContain("What happened?");
        assertThat(open(caseId)).isEmpty();
    }

    @Test
    void aReopenedRequestIsAskedForConsentAgain() {
        UUID caseId = receivedBy(intake, Requests.by(client("Sadıqlı")));
        opensStep(intake, caseId, "Task_RecordConsent");
        choose("Does the client consent?", "NO");
        _click(_get(Button.class, spec -> spec.withText("Complete")));
        assertThat(caseFiles.get(caseId).outcome()).contains("NO_CONSENT");

        opensCase(coordinator, caseId);
        _click(_get(Button.class, spec -> spec.withText("Case reopened")));
        choose("Why is it reopened?", "CLIENT_RETURNED");
        _setValue(_get(TextArea.class), "Came back.");
        send();

        opensCase(intake, caseId);
        assertThat(texts()).contains("Record the consent", "Waits for: Intake officer");
        assertThat(open(caseId)).containsExactly("Task_RecordConsent");
    }

    @Test
    void whatBecameUrgentStandsBeforeTheCoordinatorAtOnce() {
        UUID caseId = receivedBy(intake, Requests.by(client("Kərimli")));
        opensCase(intake, caseId);
        _click(_get(Button.class, spec -> spec.withText("Case became urgent")));
        choose("What is happening?", UrgencySign.EVICTION.name());
        _setValue(_get(TextArea.class), "Bailiffs at the door.");
        send();

        opensStep(coordinator, caseId, "Task_ActUrgently");
        assertThat(texts()).contains("Act urgently");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("What is known")).getValue())
                .isEqualTo("Bailiffs at the door.");
        choose("Which step was taken?", "CALLED_AUTHORITY");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What was done, what is left?")), "Called the bailiff.");
        _click(_get(Button.class, spec -> spec.withText("Complete")));
        assertThat(open(caseId)).containsExactly("Task_RecordConsent");
    }

    private static SignedIn person(String name, Role... roles) {
        return new SignedIn(UUID.randomUUID(), name, Set.of(roles), Set.of());
    }

    private UUID client(String surname) {
        TestSignIn.as(intake);
        return registry.register(
                PersonDetails.named(surname, "Aygün", null).sex(Sex.FEMALE).birthYear(1980));
    }

    private UUID receivedBy(SignedIn receiver, Requests request) {
        TestSignIn.as(receiver);
        return desk.receive(request.build());
    }

    private void consented(UUID caseId, SignedIn by) {
        TestSignIn.as(by);
        tasks.complete(
                task(caseId, "Task_RecordConsent").id(),
                Map.of("consent", "YES", "consentForm", "ORAL", "contactChannels", List.of("PHONE")));
    }

    private void opensCase(SignedIn reader, UUID caseId) {
        Pages.openAs(reader, Locale.ENGLISH, application);
        UI.getCurrent().navigate("cases/" + caseId);
    }

    private void opensStep(SignedIn worker, UUID caseId, String element) {
        Pages.openAs(worker, Locale.ENGLISH, application);
        UI.getCurrent()
                .navigate(
                        "work", QueryParameters.of("task", task(caseId, element).id()));
    }

    private static void chooseTab(String name) {
        Tab tab = _get(
                Tab.class,
                spec -> spec.withPredicate(candidate -> candidate.getLabel().equals(name)));
        ((Tabs) tab.getParent().orElseThrow()).setSelectedTab(tab);
    }

    private static void send() {
        _click(_get(Button.class, spec -> spec.withText("Report")));
    }

    /** Takes the option with this code, whatever kind of field the form has for it. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String label, String code) {
        Component field = _get(
                Component.class,
                spec -> spec.withPredicate(candidate -> (candidate instanceof RadioButtonGroup
                                || candidate instanceof Select
                                || candidate instanceof CheckboxGroup)
                        && label.equals(candidate.getElement().getProperty("label"))));
        Object option = ((HasListDataView<Object, ?>) field)
                .getListDataView()
                .getItems()
                .filter(choice -> codeOf(choice).equals(code))
                .findFirst()
                .orElseThrow();
        ((HasValue) field).setValue(field instanceof CheckboxGroup ? Set.of(option) : option);
    }

    private static String codeOf(Object choice) {
        return choice instanceof ChoiceList.Choice known ? known.value() : choice.toString();
    }

    private static String texts() {
        return _find(Component.class).stream()
                .flatMap(component -> Stream.of(
                        component.getElement().getText(), component.getElement().getProperty("label", "")))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private List<String> open(UUID caseId) {
        return engine.openTasks(caseId).stream().map(OpenTask::key).toList();
    }

    private OpenTask task(UUID caseId, String element) {
        return engine.openTasks(caseId).stream()
                .filter(task -> task.key().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError(element + " is not open, but " + open(caseId)));
    }
}
