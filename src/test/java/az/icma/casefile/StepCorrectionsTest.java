package az.icma.casefile;

import az.icma.IcmaTest;
import az.icma.forms.FormSchema;
import az.icma.inbox.InboxList;
import az.icma.inbox.SecondLook;
import az.icma.inbox.TaskDesk;
import az.icma.legalaid.RequestDesk;
import az.icma.legalaid.Requests;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonRegistry;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class StepCorrectionsTest {

    /** Read to be shown or printed, nothing else. */
    private static final Set<String> ONLY_SHOWN = Set.of("facts", "objective", "refusalReason", "turnToNote");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private StepCorrections corrections;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private InboxList steps;

    @Autowired
    private RequestDesk requests;

    @Autowired
    private PersonRegistry registry;

    @Autowired
    private ObjectProvider<ActedOn> actedOn;

    private SignedIn author;
    private UUID caseId;

    @BeforeEach
    void anOpinionIsWritten() {
        author = TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        caseId = new SecondLook(application).starts();
        complete(Map.of("opinionText", "İşin prespektivi var."));
    }

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void aCorrectionIsANewVersionWithItsReasonAndTheOldOneStays() {
        corrections.correct(caseId, written(), Map.of("opinionText", "İşin perspektivi var."), "Hərf səhvi");

        assertThat(cases.answers(caseId, caseId).text("opinionText")).contains("İşin perspektivi var.");
        List<CaseEvent> timeline = desk.timeline(caseId);
        assertThat(timeline.get(0).textKey()).isEqualTo("casefile.timeline.corrected");
        assertThat(timeline.get(0).note()).contains("Hərf səhvi");
        assertThat(timeline.get(0).actor()).contains(author.id());
        assertThat(timeline.get(0).answers())
                .extracting(answer -> answer.label(AzerbaijaniText.AZ))
                .containsExactly("Rəy");
        assertThat(written().answers())
                .extracting(answer -> answer.shown(AzerbaijaniText.AZ))
                .containsExactly("İşin prespektivi var.");
        assertThat(steps.ofCase(caseId)).as("the process stands where it stood").hasSize(1);
    }

    @Test
    void aCorrectionCanBeCorrected() {
        corrections.correct(caseId, written(), Map.of("opinionText", "Bir"), "Səbəb");
        corrections.correct(caseId, written(), Map.of("opinionText", "İki"), "Səbəb");

        assertThat(cases.answers(caseId, caseId).text("opinionText")).contains("İki");
    }

    @Test
    void whatHasBeenActedOnStaysAsItWas() {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
        UUID asked = requests.receive(Requests.by(registry.register(PersonDetails.named("Əhmədova", "Gülşən", null)))
                .build());
        tasks.complete(
                steps.ofCase(asked).get(0).taskId(),
                Map.of("consent", "YES", "consentForm", "ORAL", "contactChannels", List.of("PHONE")));
        CaseEvent consented = desk.timeline(asked).stream()
                .filter(event -> event.textKey().equals("casefile.timeline.step"))
                .filter(event -> event.answers().stream()
                        .anyMatch(answer -> answer.field().equals("consent")))
                .findFirst()
                .orElseThrow();

        assertThat(FormSchema.parse(corrections.open(asked, consented).form()).field("consent"))
                .hasValueSatisfying(field -> assertThat(field.readonly()).isTrue());
        refuses(
                "casefile.refused.nothing-changed",
                () -> corrections.correct(asked, consented, Map.of("consent", "NO"), "Səbəb"));
        assertThat(cases.answers(asked, asked).code("consent")).contains("YES");
    }

    @Test
    void onlyTheAuthorAndThoseWhoLeadCorrect() {
        CaseEvent event = written();
        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        assertThat(corrections.mayCorrect(event)).isFalse();
        refuses(
                "casefile.refused.not-yours-to-correct",
                () -> corrections.correct(caseId, event, Map.of("opinionText", "Başqa"), "Səbəb"));

        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
        assertThat(corrections.mayCorrect(event)).isTrue();
        corrections.correct(caseId, event, Map.of("opinionText", "Başqa"), "Səbəb");
    }

    @Test
    void withoutAReasonOrAChangeNothingIsKept() {
        refuses(
                "casefile.refused.no-reason",
                () -> corrections.correct(caseId, written(), Map.of("opinionText", "Başqa"), " "));
        refuses(
                "casefile.refused.nothing-changed",
                () -> corrections.correct(caseId, written(), Map.of("opinionText", "İşin prespektivi var."), "Səbəb"));
        refuses(
                "casefile.refused.not-clean",
                () -> corrections.correct(caseId, written(), Map.of("opinionText", ""), "Səbəb"));
    }

    /** Whoever writes code that reads an answer says whether it acts on it, or the answer could be corrected unheard. */
    @Test
    void everyAnswerThatCodeReadsIsActedOnOrOnlyShown() throws IOException {
        Pattern read = Pattern.compile("\\.(?:text|code|codes|date|flag|number|id)\\(\"(\\w+)\"\\)");
        Set<String> known = new TreeSet<>(ONLY_SHOWN);
        actedOn.stream().map(ActedOn::fields).forEach(known::addAll);
        for (String module : List.of("legalaid", "appeals", "conflicts", "deadlines")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/az/icma", module))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .filter(path -> !path.getFileName().toString().endsWith("Process.java"))
                        .filter(path -> !path.getFileName().toString().endsWith("Tasks.java"))
                        .toList()) {
                    Set<String> asked = read.matcher(Files.readString(file))
                            .results()
                            .map(match -> match.group(1))
                            .filter(key ->
                                    !List.of("appealId", "daysLeft", "lawyer").contains(key))
                            .collect(Collectors.toSet());
                    assertThat(known).as(file.toString()).containsAll(asked);
                }
            }
        }
    }

    private CaseEvent written() {
        return desk.timeline(caseId).stream()
                .filter(event -> event.textKey().equals("casefile.timeline.step"))
                .filter(event -> event.answers().stream()
                        .anyMatch(answer -> answer.field().equals("opinionText")))
                .findFirst()
                .orElseThrow();
    }

    private void complete(Map<String, Object> answers) {
        tasks.complete(steps.ofCase(caseId).get(0).taskId(), answers);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                .isEqualTo(key));
    }
}
