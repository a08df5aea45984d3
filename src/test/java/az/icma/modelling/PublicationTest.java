package az.icma.modelling;

import az.icma.IcmaTest;
import az.icma.process.Engine;
import az.icma.process.Finding;
import az.icma.process.OpenTask;
import az.icma.process.ProcessKey;
import az.icma.process.PublishedBundle;
import az.icma.process.PublishedModels;
import az.icma.process.ReleaseOffered;
import az.icma.shared.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static az.icma.modelling.Managers.GUNEL;
import static az.icma.modelling.Managers.LEYLA;
import static az.icma.modelling.Managers.RAUF;
import static az.icma.modelling.Managers.SEVDA;
import static az.icma.modelling.Managers.as;
import static az.icma.modelling.Managers.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How a draft becomes the version by which new cases run, in the whole application. */
@IcmaTest
class PublicationTest {

    @Autowired
    LocksOfEarlierRuns earlierRuns;

    @Autowired
    DraftService drafts;

    @Autowired
    PublicationService publications;

    @Autowired
    PublishedModels published;

    @Autowired
    Engine engine;

    @Autowired
    ApplicationEventPublisher events;

    private final String key = "outing-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aNewProcessOfAManagerIsCompleteFromTheStart() {
        UUID draft = begun();

        assertThat(as(RAUF, () -> drafts.check(draft)))
                .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
                .isEmpty();
    }

    @Test
    void newCasesFollowTheNewVersionAndRunningOnesStay() {
        publishes(begun());
        UUID running = started();
        UUID second = as(RAUF, () -> drafts.begin(key));
        writes(second, key + ".bpmn", renamed("Do the first step", "Call everybody"));
        publishes(second);

        UUID fresh = started();

        assertThat(stepOf(running)).isEqualTo("Do the first step");
        assertThat(stepOf(fresh)).isEqualTo("Call everybody");
        PublishedBundle newest = newest();
        assertThat(newest.number()).isEqualTo(2);
        assertThat(newest.running()).isEqualTo(1);
        assertThat(published.versions(key)).extracting(PublishedBundle::running).containsExactly(1L, 1L);
    }

    @Test
    void whatIsWrittenDownIsWhoProposedWhoPublishedAndWhy() {
        publishes(begun());

        Publication record = as(GUNEL, () -> publications.of(key)).get(1);

        assertThat(record.proposedBy()).isEqualTo(RAUF.id());
        assertThat(record.publishedBy()).isEqualTo(LEYLA.id());
        assertThat(record.reason()).isEqualTo("We go out more often");
    }

    @Test
    void whoeverProposedCannotPublish() {
        UUID draft = proposed(begun());

        refused("modelling.refused.second-person", () -> does(RAUF, () -> publications.approve(draft, 0)));

        assertThat(published.newest(key)).isEmpty();
        does(SEVDA, () -> publications.approve(draft, 0));
        assertThat(published.newest(key)).isPresent();
    }

    @Test
    void aDraftWithErrorsIsNotProposed() {
        UUID draft = begun();
        writes(draft, key + ".bpmn", text(draft).replace("camunda:candidateGroups=\"coordinator\"", ""));

        refused("modelling.refused.findings", () -> does(RAUF, () -> publications.propose(draft, "Because")));

        assertThat(as(RAUF, () -> drafts.check(draft)))
                .anySatisfy(finding -> assertThat(finding.elementId()).isEqualTo("Task_FirstStep"));
    }

    @Test
    void aDraftInWhichNothingWasChangedIsNotProposed() {
        publishes(begun());
        UUID draft = as(RAUF, () -> drafts.begin(key));

        refused("modelling.refused.no-change", () -> does(RAUF, () -> publications.propose(draft, "Because")));

        writes(draft, key + ".bpmn", renamed("Do the first step", "Call everybody"));
        proposed(draft);
    }

    @Test
    void aProcessThatRunsDoesNotVanish() {
        publishes(begun());
        UUID draft = as(RAUF, () -> drafts.begin(key));
        does(RAUF, () -> drafts.remove(draft, lock(draft), key + ".bpmn"));

        assertThat(as(RAUF, () -> drafts.check(draft)))
                .extracting(Finding::rule)
                .contains("bundle.process-missing");
    }

    @Test
    void aProcessBelongsToOneBundle() {
        UUID draft = begun();
        writes(draft, key + ".bpmn", text(draft).replace("id=\"" + key + "\"", "id=\"conflict-check\""));

        assertThat(as(RAUF, () -> drafts.check(draft)))
                .extracting(Finding::rule)
                .contains("bundle.process-elsewhere");
    }

    @Test
    void anotherProcessMayCallAPublishedOneOfAManagerAndNotInACircle() {
        publishes(begun());
        String other = "caller-" + UUID.randomUUID().toString().substring(0, 8);
        UUID caller = as(RAUF, () -> drafts.beginNew(other, "Çağıran", "Caller"));
        writes(
                caller,
                other + ".bpmn",
                calling(as(RAUF, () -> drafts.files(caller)).get(other + ".bpmn"), key));
        assertThat(rules(caller)).doesNotContain("call.unknown-process", "call.circle");
        publishes(caller);

        UUID back = as(RAUF, () -> drafts.begin(key));
        writes(back, key + ".bpmn", calling(text(back), other));

        assertThat(rules(back)).contains("call.circle");
    }

    @Test
    void anEarlierVersionComesBackWithItsReason() {
        publishes(begun());
        UUID second = as(RAUF, () -> drafts.begin(key));
        writes(second, key + ".bpmn", renamed("Do the first step", "Call everybody"));
        publishes(second);

        int restored = as(RAUF, () -> publications.rollBack(key, 1, "Nobody could be reached"));

        assertThat(restored).isEqualTo(3);
        assertThat(stepOf(started())).isEqualTo("Do the first step");
        Publication record = as(RAUF, () -> publications.of(key)).get(3);
        assertThat(record.rolledBackTo()).contains(1);
        assertThat(record.reason()).isEqualTo("Nobody could be reached");
        refused(
                "modelling.refused.no-earlier-version",
                () -> does(RAUF, () -> publications.rollBack(key, 3, "Why not")));
    }

    @Test
    void whatWasPublishedMeanwhileIsLookedAtBeforeDeciding() {
        publishes(begun());
        UUID draft = as(RAUF, () -> drafts.begin(key));
        writes(draft, key + ".bpmn", renamed("Do the first step", "Call everybody"));
        proposed(draft);
        published.publish(key, files(draft));

        refused("modelling.refused.newer-version", () -> does(LEYLA, () -> publications.approve(draft, 1)));

        does(LEYLA, () -> publications.approve(draft, 2));
    }

    @Test
    void twoManagersAtOnceMeetInOneDraft() {
        publishes(begun());

        assertThat(as(RAUF, () -> drafts.begin(key))).isEqualTo(as(SEVDA, () -> drafts.begin(key)));
    }

    @Test
    void whatWasDrawnAfterATakeOverIsKeptForItsAuthor() {
        UUID draft = begun();
        UUID ofRauf = as(RAUF, () -> drafts.lock(draft)).orElseThrow();
        UUID ofSevda = as(SEVDA, () -> drafts.takeOver(draft));

        boolean inTheDraft = as(RAUF, () -> drafts.save(draft, ofRauf, key + ".bpmn", "late"));

        assertThat(inTheDraft).isFalse();
        assertThat(text(draft)).isNotEqualTo("late");
        List<KeptChange> kept = as(RAUF, () -> drafts.keptChanges(draft));
        assertThat(kept).extracting(KeptChange::content).containsExactly("late");
        assertThat(as(SEVDA, () -> drafts.keptChanges(draft))).isEmpty();
        does(SEVDA, () -> drafts.release(draft, ofSevda));
        does(RAUF, () -> drafts.bringBack(draft, lock(draft), kept.get(0).id()));
        assertThat(text(draft)).isEqualTo("late");
        assertThat(as(RAUF, () -> drafts.keptChanges(draft))).isEmpty();
    }

    @Test
    void anUpgradedApplicationOffersItsFilesOnceAndOverwritesNothing() {
        publishes(begun());
        Map<String, String> ofManager = published.files(key, 1);
        Map<String, String> release = Map.of(key + ".bpmn", renamed("Do the first step", "As the new release has it"));

        events.publishEvent(new ReleaseOffered(key, release));
        events.publishEvent(new ReleaseOffered(key, release));

        assertThat(newest().number()).isEqualTo(1);
        assertThat(published.files(key, 1)).isEqualTo(ofManager);
        List<DraftState> offers = as(RAUF, () -> drafts.alive()).stream()
                .filter(draft -> draft.bundle().equals(key))
                .toList();
        assertThat(offers).hasSize(1);
        assertThat(offers.get(0).startedBy()).isEmpty();
        assertThat(text(offers.get(0).id())).contains("As the new release has it");
        publishes(offers.get(0).id());
        assertThat(stepOf(started())).isEqualTo("As the new release has it");
    }

    @Test
    void onlyManagersDrawAndOnlyTheyAndTheDirectorPublish() {
        UUID draft = begun();

        denied(() -> does(GUNEL, () -> drafts.files(draft)));
        denied(() -> does(GUNEL, () -> drafts.begin("legalaid")));
        denied(() -> does(LEYLA, () -> drafts.begin("legalaid")));
        denied(() -> does(LEYLA, () -> drafts.lock(draft)));
        denied(() -> does(LEYLA, () -> publications.propose(draft, "Because")));
        denied(() -> does(GUNEL, () -> publications.approve(draft, 0)));
        denied(() -> does(GUNEL, () -> publications.rollBack("legalaid", 1, "Because")));
    }

    private UUID begun() {
        return as(RAUF, () -> drafts.beginNew(key, "Ekskursiya", "Outing"));
    }

    @Test
    void aPageOfAnEarlierRunHoldsNobodyUp() {
        UUID draft = begun();
        UUID ofRauf = as(RAUF, () -> drafts.lock(draft)).orElseThrow();

        earlierRuns.afterSingletonsInstantiated();

        assertThat(as(SEVDA, () -> drafts.lock(draft))).isPresent();
        assertThat(as(RAUF, () -> drafts.holds(draft, ofRauf))).isFalse();
    }

    private UUID lock(UUID draft) {
        return drafts.lock(draft).orElseThrow();
    }

    private void writes(UUID draft, String file, String text) {
        does(RAUF, () -> {
            UUID token = lock(draft);
            drafts.save(draft, token, file, text);
            drafts.release(draft, token);
        });
    }

    private UUID proposed(UUID draft) {
        does(RAUF, () -> publications.propose(draft, "We go out more often"));
        return draft;
    }

    private void publishes(UUID draft) {
        proposed(draft);
        String bundle = as(LEYLA, () -> drafts.find(draft)).orElseThrow().bundle();
        int newest = published.newest(bundle).map(PublishedBundle::number).orElse(0);
        does(LEYLA, () -> publications.approve(draft, newest));
    }

    private PublishedBundle newest() {
        return published.newest(key).orElseThrow();
    }

    private Map<String, String> files(UUID draft) {
        return as(RAUF, () -> drafts.files(draft));
    }

    private String text(UUID draft) {
        return files(draft).get(key + ".bpmn");
    }

    private String renamed(String from, String to) {
        return published.files(key, newest().number()).get(key + ".bpmn").replace(from, to);
    }

    private List<String> rules(UUID draft) {
        return as(RAUF, () -> drafts.check(draft)).stream().map(Finding::rule).toList();
    }

    private UUID started() {
        UUID record = UUID.randomUUID();
        engine.start(new ProcessKey(key), record, record);
        return record;
    }

    private String stepOf(UUID record) {
        Optional<OpenTask> task = engine.openTasks(record).stream().findFirst();
        return task.orElseThrow().texts().name(Locale.ENGLISH);
    }

    /** The same model with a call in the place of its step. */
    private static String calling(String model, String process) {
        return model.replaceAll(
                "(?s)<bpmn:userTask id=\"Task_FirstStep\".*?</bpmn:userTask>",
                "<bpmn:callActivity id=\"Task_FirstStep\" name=\"Çağır\" calledElement=\"" + process + "\">"
                        + "<bpmn:extensionElements><camunda:in businessKey=\"\\${caseId}\" />"
                        + "<camunda:in source=\"caseId\" target=\"caseId\" /></bpmn:extensionElements>"
                        + "<bpmn:incoming>Flow_Asked_FirstStep</bpmn:incoming>"
                        + "<bpmn:outgoing>Flow_FirstStep_Done</bpmn:outgoing></bpmn:callActivity>");
    }

    private static void refused(String textKey, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).satisfies(refusal -> assertThat(refusal.textKey())
                .isEqualTo(textKey));
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
