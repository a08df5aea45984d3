package az.icma.casefile.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.casefile.CaseCall.Outcome;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CaseRow;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.NumberSeries;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.TeamRole;
import az.icma.casefile.Urgency;
import az.icma.forms.ChoiceList;
import az.icma.inbox.ReportDesk;
import az.icma.inbox.TaskDesk;
import az.icma.process.AwaitedMessage;
import az.icma.process.Engine;
import az.icma.process.OpenTask;
import az.icma.process.ProcessKey;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonRegistry;
import az.icma.registry.SafeContact;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffAccounts;
import az.icma.security.TestSignIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class CasePagesTest {

    private static final ProcessKey SAMPLE = new ProcessKey("case-page-sample");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private PersonRegistry people;

    @Autowired
    private Engine engine;

    @Autowired
    private ReportDesk reports;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    void theListFindsWithoutDiacritics() {
        String place = "Gəncə-" + UUID.randomUUID().toString().substring(0, 8);
        UUID wanted = opened(place, Confidentiality.OPEN);
        openAs(AzerbaijaniText.AZ, Role.LAWYER);

        UI.getCurrent().navigate("cases");
        _setValue(
                _get(TextField.class, spec -> spec.withPlaceholder("Nömrə, mövzu və ya yer")),
                place.replace('ə', 'e').toUpperCase(Locale.ROOT));

        assertThat(rows()).extracting(CaseRow::id).containsExactly(wanted);
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Nömrə, mövzu və ya yer")), "belə yer yoxdur");
        assertThat(texts()).contains("Uyğun iş tapılmadı");
    }

    @Test
    void theListShowsMyOwnAndSortsByAnyColumn() {
        SignedIn lawyer = openAs(AzerbaijaniText.AZ, Role.LAWYER);
        UUID mine = opened("Mənim", Confidentiality.SEALED);
        opened("Başqa", Confidentiality.OPEN);
        Background.PROCESS.run(() -> cases.joinTeam(mine, lawyer.id(), TeamRole.LAWYER));

        UI.getCurrent().navigate("cases", QueryParameters.of("mine", "1"));

        assertThat(rows()).extracting(CaseRow::id).containsExactly(mine);
    }

    @Test
    void theAddressNarrowsTheListAndOneButtonShowsAllAgain() {
        opened("Süzgəc", Confidentiality.OPEN);
        openAs(Locale.ENGLISH, Role.LAWYER);

        UI.getCurrent().navigate("cases", QueryParameters.of("until", "2000-01-01"));

        assertThat(_get(Details.class).isOpened()).isTrue();
        assertThat(_get(Details.class).getSummaryText()).isEqualTo("More filters: 1");
        assertThat(texts()).contains("No case matches");
        _click(_get(Button.class, spec -> spec.withText("Clear the filters")));
        assertThat(rows()).isNotEmpty();
        _assertNone(Button.class, spec -> spec.withText("Clear the filters"));
    }

    @Test
    void thePageSaysWhatWhereAndWhatToDo() {
        UUID id = started();
        openAs(Locale.ENGLISH, Role.LAWYER);

        UI.getCurrent().navigate("cases/" + id);

        assertThat(_get(H1.class).getText()).isEqualTo("Sınaq kəndi");
        assertThat(texts()).contains("Write the opinion", "Waits for: Lawyer", "The client withdrew");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).anyMatch(href -> href.startsWith("work?task="));
    }

    @Test
    void aReportIsKeptWithItsWordsAndMovesTheCaseOn() {
        UUID id = started();
        openAs(AzerbaijaniText.AZ, Role.LAWYER);
        UI.getCurrent().navigate("cases/" + id);

        _click(_get(Button.class, spec -> spec.withText("Müraciətçi geri götürdü")));
        Button send = _get(Button.class, spec -> spec.withText("Qeyd et"));
        _click(send);
        assertThat(engine.openTasks(id)).as("an empty form is not accepted").hasSize(1);
        choose("SETTLED");
        _click(send);

        assertThat(engine.openTasks(id)).isEmpty();
        assertThat(cases.answers(id, id).code("withdrawalReason")).contains("SETTLED");
        assertThat(texts())
                .contains("“Müraciətçi geri götürdü” addımı tamamlandı", "Səbəb", "Razılaşıblar")
                .contains("İndi heç bir addım gözləmir");
    }

    @Test
    void aReportThatWasBegunIsNotThrownAwayUnasked() {
        UUID id = started();
        openAs(AzerbaijaniText.AZ, Role.LAWYER);
        UI.getCurrent().navigate("cases/" + id);
        _click(_get(Button.class, spec -> spec.withText("Müraciətçi geri götürdü")));
        ReportDialog dialog = _get(ReportDialog.class);

        escape(dialog);
        assertThat(dialog.isOpened()).as("nothing was written").isFalse();

        _click(_get(Button.class, spec -> spec.withText("Müraciətçi geri götürdü")));
        dialog = _get(ReportDialog.class);
        choose("SETTLED");
        escape(dialog);

        assertThat(dialog.isOpened()).isTrue();
        ConfirmDialog question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("header")).isEqualTo("Yazdıqlarınız saxlanmayıb");
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, false));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void aStepIsTakenBackInTheTimelineWithAReason() {
        UUID id = started();
        openAs(Locale.ENGLISH, Role.LAWYER);
        tasks.complete(engine.openTasks(id).get(0).id(), Map.of("opinionText", "Too early"));
        UI.getCurrent().navigate("cases/" + id);

        _click(_get(Button.class, spec -> spec.withText("Take back")));
        Button send = _get(Button.class, spec -> spec.withText("Take the step back"));
        _click(send);
        assertThat(_get(TakeBackDialog.class).isOpened())
                .as("no reason, no act")
                .isTrue();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why is it taken back?")), "Sent too early");
        _click(send);

        assertThat(engine.openTasks(id)).extracting(OpenTask::key).containsExactly("Task_Write");
        assertThat(texts()).contains("The step “Write the opinion” was taken back", "Sent too early", "Taken back");
        _assertNone(Button.class, spec -> spec.withText("Take back"));
    }

    @Test
    void aStepThatSomebodyWorksBehindIsNotTakenBackAndThePageSaysWho() {
        UUID id = started();
        openAs(Locale.ENGLISH, Role.LAWYER);
        tasks.complete(engine.openTasks(id).get(0).id(), Map.of("opinionText", "Too early"));
        transaction(() -> engine.claim(engine.openTasks(id).get(0).id(), UUID.randomUUID()));
        UI.getCurrent().navigate("cases/" + id);

        _click(_get(Button.class, spec -> spec.withText("Take back")));

        assertThat(texts()).contains("has already taken “Check the opinion”");
        _assertNone(TakeBackDialog.class);
    }

    /** As the browser tells of the Escape key and of a click beside the dialog. */
    private static void escape(Dialog dialog) {
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String code) {
        Select<ChoiceList.Choice> reason = (Select<ChoiceList.Choice>)
                _find(Select.class, spec -> spec.withLabel("Səbəb")).get(0);
        reason.setValue(reason.getListDataView()
                .getItems()
                .filter(choice -> choice.value().equals(code))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aNoteIsWrittenAndStaysOnThePage() {
        UUID id = opened("Qeyd kəndi", Confidentiality.OPEN);
        openAs(AzerbaijaniText.AZ, Role.LAWYER);
        UI.getCurrent().navigate("cases/" + id);

        select("Qeydlər");
        _setValue(_get(TextArea.class), "Sabah saat 10-da zəng edəcək");
        _click(_get(Button.class, spec -> spec.withText("Qeyd əlavə et")));

        assertThat(texts()).contains("Sabah saat 10-da zəng edəcək");
    }

    @Test
    void anEmptyNoteMarksItsField() {
        UUID id = opened("Boş qeyd kəndi", Confidentiality.OPEN);
        openAs(AzerbaijaniText.AZ, Role.LAWYER);
        UI.getCurrent().navigate("cases/" + id);

        select("Qeydlər");
        _setValue(_get(TextArea.class), "  ");
        _click(_get(Button.class, spec -> spec.withText("Qeyd əlavə et")));

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage()).isNotBlank();
        _setValue(_get(TextArea.class), "Sabah görüş var");
        _click(_get(Button.class, spec -> spec.withText("Qeyd əlavə et")));
        assertThat(_get(TextArea.class).isInvalid()).isFalse();
        assertThat(texts()).contains("Sabah görüş var");
    }

    @Test
    void aHalfWrittenNoteOutlivesAnotherTabAndIsNotLeftBehindUnasked() {
        UUID id = opened("Yarımçıq qeyd", Confidentiality.OPEN);
        openAs(AzerbaijaniText.AZ, Role.LAWYER);
        UI.getCurrent().navigate("cases/" + id, QueryParameters.of("tab", "notes"));
        _setValue(_get(TextArea.class), "Yarımçıq");

        select("Fayllar");
        select("Qeydlər");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Yarımçıq");
        UI.getCurrent().navigate("cases");

        ConfirmDialog question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("header")).isEqualTo("Yazdıqlarınız saxlanmayıb");
        _get(TextArea.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, false));
        _assertNone(TextArea.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whomAHalfWrittenNoteShallBeToldToOutlivesAnotherTab() {
        UUID colleague = UUID.randomUUID();
        accounts.create(colleague, "l" + colleague, "Rəna Həsənli", "{noop}-", Set.of(Role.LAWYER), Set.of());
        UUID id = opened("Kimə deyilsin", Confidentiality.OPEN);
        openAs(AzerbaijaniText.AZ, Role.LAWYER);
        UI.getCurrent().navigate("cases/" + id, QueryParameters.of("tab", "notes"));
        MultiSelectComboBox<SignedIn> told = _get(MultiSelectComboBox.class);
        SignedIn chosen = told.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(colleague))
                .findFirst()
                .orElseThrow();
        told.setValue(Set.of(chosen));

        select("Fayllar");
        select("Qeydlər");
        assertThat(_get(MultiSelectComboBox.class).getValue()).isEqualTo(Set.of(chosen));

        _setValue(_get(TextArea.class), "Xahiş edirəm, baxın");
        _click(_get(Button.class, spec -> spec.withText("Qeyd əlavə et")));
        select("Fayllar");
        select("Qeydlər");
        assertThat(_get(MultiSelectComboBox.class).getValue())
                .as("told is told")
                .isEqualTo(Set.of());
    }

    @Test
    void whatMustBeHeededStandsBeforeTheNumberIsCalled() {
        UUID id = opened("Zəng kəndi", Confidentiality.OPEN);
        openAs(Locale.ENGLISH, Role.INTAKE);
        UUID client = people.register(PersonDetails.named("Əliyeva", "Günay", null)
                .phones("050 123 45 67")
                .safeContact(SafeContact.notAfter(LocalTime.of(18, 0))));
        cases.involve(id, Party.person(client, PartyRole.CLIENT));
        UI.getCurrent().navigate("cases/" + id, QueryParameters.of("tab", "calls"));

        _click(_get(Button.class, spec -> spec.withText("Log a call")));
        _setValue(_get(DateTimePicker.class, spec -> spec.withLabel("When?")), LocalDateTime.of(2021, 5, 5, 17, 0));
        assertThat(texts()).contains("Read this before you call:", "18:00").doesNotContain("outside the agreed hours");
        _setValue(_get(DateTimePicker.class, spec -> spec.withLabel("When?")), LocalDateTime.of(2021, 5, 5, 19, 0));
        assertThat(texts()).contains("outside the agreed hours");

        _click(_get(Button.class, spec -> spec.withText("Log it")));
        assertThat(texts()).contains("No calls yet.");
        _setValue(outcome(), Outcome.NO_ANSWER);
        _click(_get(Button.class, spec -> spec.withText("Log it")));
        assertThat(texts()).contains("We called: Əliyeva Günay", "Nobody answered");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Outcome> outcome() {
        return (RadioButtonGroup<Outcome>) _get(RadioButtonGroup.class, spec -> spec.withLabel("How did it end?"));
    }

    @Test
    void whoMayNotOpenAMatterHasNothingToReportOfIt() {
        UUID id = started();
        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        AwaitedMessage letter = reports.reportable(id).get(0);
        Background.PROCESS.run(() -> cases.protectAs(id, Confidentiality.SEALED));

        assertThat(reports.reportable(id)).isEmpty();
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> reports.known(id, letter), () -> reports.report(letter, id, Map.of()))) {
            assertThatThrownBy(attempt).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                    .isEqualTo("inbox.report-desk.not-found"));
        }
    }

    @Test
    void everyTabOpens() {
        UUID id = opened("Bölmələr", Confidentiality.OPEN);
        cases.register(id, new NumberSeries("UI" + id.toString().substring(0, 6)));
        openAs(Locale.ENGLISH, Role.COORDINATOR);
        UI.getCurrent().navigate("cases/" + id);

        for (String tab : List.of("People and team", "Notes", "Files", "Related cases", "Timeline")) {
            select(tab);
        }

        assertThat(texts()).contains("The case was registered as UI");
    }

    private static void select(String tab) {
        Tabs tabs = _find(Tabs.class).stream()
                .filter(all -> all.getElement().getTextRecursively().contains(tab))
                .findFirst()
                .orElseThrow();
        tabs.setSelectedTab(tabs.getChildren()
                .map(Tab.class::cast)
                .filter(each -> each.getLabel().equals(tab))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static List<CaseRow> rows() {
        return GridKt._findAll((Grid<CaseRow>) _get(Grid.class));
    }

    /** Every word on the page, labels included. */
    private static String texts() {
        return _find(Component.class).stream()
                .flatMap(component -> Stream.of(
                        component.getElement().getText(),
                        component.getElement().getProperty("label", ""),
                        component.getElement().getAttribute("aria-label")))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private SignedIn openAs(Locale locale, Role... roles) {
        SignedIn person = new SignedIn(UUID.randomUUID(), "Sınaq Şəxsi", Set.of(roles), Set.of());
        Pages.openAs(person, locale, application);
        return person;
    }

    private UUID opened(String place, Confidentiality confidentiality) {
        UUID id = UUID.randomUUID();
        cases.open(
                new OpenCaseFile(id, "legal-aid", null, "AZ-GA", place, null, confidentiality, Urgency.NORMAL, null));
        return id;
    }

    private UUID started() {
        var deployment = repository.createDeployment().name("case-page-sample").enableDuplicateFiltering(true);
        for (String file : List.of(
                "case-page-sample.bpmn", "sample-opinion.form", "sample-check.form", "sample-withdrawal.form")) {
            deployment.addInputStream(file, CaseFileService.class.getResourceAsStream(file));
        }
        deployment.deploy();
        UUID id = opened("Sınaq kəndi", Confidentiality.OPEN);
        transaction(() -> engine.start(SAMPLE, id, id));
        return id;
    }

    private void transaction(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(running -> act.run());
    }
}
