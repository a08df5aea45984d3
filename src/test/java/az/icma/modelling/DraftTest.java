package az.icma.modelling;

import az.icma.shared.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who may write into a draft, and how it comes to be published. */
class DraftTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final UUID RAUF = UUID.randomUUID();
    private static final UUID SEVDA = UUID.randomUUID();

    private final Draft draft = Draft.begun("outing", 1, Map.of("outing.bpmn", "<a/>"), RAUF, NOW);

    @Test
    void onePageAtATimeWrites() {
        assertThat(draft.lock(RAUF, NOW)).isPresent();

        assertThat(draft.lock(SEVDA, NOW)).isEmpty();
    }

    @Test
    void twoPagesOfTheSamePersonAreTwoPages() {
        assertThat(draft.lock(RAUF, NOW)).isPresent();

        assertThat(draft.lock(RAUF, NOW)).isEmpty();
    }

    @Test
    void aClosedPageMakesRoomForTheNext() {
        draft.release(draft.lock(RAUF, NOW).orElseThrow());

        assertThat(draft.lock(SEVDA, NOW)).isPresent();
    }

    @Test
    void whoeverTakesOverFindsWhatWasSavedAndTheFormerPageWritesNoMore() {
        UUID former = draft.lock(RAUF, NOW).orElseThrow();
        draft.write(former, "outing.bpmn", "<b/>", RAUF, NOW);

        UUID token = draft.takeOver(SEVDA, NOW);

        assertThat(draft.files()).containsEntry("outing.bpmn", "<b/>");
        refused("modelling.refused.taken-over", () -> draft.write(former, "outing.bpmn", "<c/>", RAUF, NOW));
        draft.write(token, "outing.bpmn", "<d/>", SEVDA, NOW);
        assertThat(draft.files()).containsEntry("outing.bpmn", "<d/>");
    }

    @Test
    void aPageThatLostItsRightCannotGiveAwayTheOneOfAnother() {
        UUID former = draft.lock(RAUF, NOW).orElseThrow();
        UUID token = draft.takeOver(SEVDA, NOW);

        draft.release(former);

        assertThat(draft.isHeldBy(token)).isTrue();
    }

    @Test
    void filesAreNamedSoThatTheyHarmNobody() {
        UUID token = draft.lock(RAUF, NOW).orElseThrow();

        refused("modelling.refused.file-name", () -> draft.write(token, "../etc/passwd", "x", RAUF, NOW));
        refused("modelling.refused.file-name", () -> draft.write(token, "script.js", "x", RAUF, NOW));
    }

    @Test
    void aProposalNeedsAReason() {
        refused("modelling.refused.no-reason", () -> draft.propose(RAUF, " ", NOW));
    }

    @Test
    void whatIsProposedIsNotChangedAnyMore() {
        UUID token = draft.lock(RAUF, NOW).orElseThrow();
        draft.propose(RAUF, "Clearer names", NOW);

        refused("modelling.refused.status.PROPOSED", () -> draft.write(token, "outing.bpmn", "<b/>", RAUF, NOW));
        refused("modelling.refused.status.PROPOSED", () -> draft.takeOver(SEVDA, NOW));
    }

    @Test
    void whoeverProposedDoesNotPublish() {
        draft.propose(RAUF, "Clearer names", NOW);

        refused("modelling.refused.second-person", () -> draft.publish(RAUF));

        assertThat(draft.status()).isEqualTo(Draft.Status.PROPOSED);
        draft.publish(SEVDA);
        assertThat(draft.status()).isEqualTo(Draft.Status.PUBLISHED);
    }

    @Test
    void whatIsSentBackSaysWhyAndIsDrawnOn() {
        draft.propose(RAUF, "Clearer names", NOW);
        refused("modelling.refused.no-comment", () -> draft.sendBack(SEVDA, "", NOW));

        draft.sendBack(SEVDA, "The English name is missing", NOW);

        assertThat(draft.state().sendBackComment()).contains("The English name is missing");
        assertThat(draft.lock(RAUF, NOW)).isPresent();
    }

    @Test
    void aDraftIsPublishedOnce() {
        draft.propose(RAUF, "Clearer names", NOW);
        draft.publish(SEVDA);

        refused("modelling.refused.status.PUBLISHED", () -> draft.publish(SEVDA));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).satisfies(refusal -> assertThat(refusal.textKey())
                .isEqualTo(key));
    }
}
