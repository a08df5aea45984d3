package az.icma.casefile;

import az.icma.IcmaTest;
import az.icma.inbox.InboxItem;
import az.icma.inbox.InboxList;
import az.icma.inbox.SecondLook;
import az.icma.inbox.TaskDesk;
import az.icma.process.StepMovedOn;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An opinion was written and handed in; somebody else is to check it. */
@IcmaTest
class StepsTakenBackTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private StepsTakenBack takenBack;

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

    private SignedIn author;
    private UUID caseId;

    @BeforeEach
    void anOpinionIsWritten() {
        author = TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        caseId = new SecondLook(application).starts();
        tasks.complete(step().taskId(), Map.of("opinionText", "Tələsik yazılıb"));
    }

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void whoeverWroteItHasItInHandAgainWithWhatWasWritten() {
        takenBack.takeBack(caseId, written(), "Tez göndərdim");

        assertThat(step().element()).isEqualTo("Task_Write");
        assertThat(step().assignee()).contains(author.id());
        assertThat(tasks.open(step().taskId()).draft()).hasValueSatisfying(draft -> assertThat(draft.values())
                .containsEntry("opinionText", "Tələsik yazılıb"));
        assertThat(cases.answers(caseId, caseId).text("opinionText"))
                .as("it is no answer any more")
                .isEmpty();
    }

    @Test
    void theTimelineSaysWhoTookItBackAndWhy() {
        takenBack.takeBack(caseId, written(), "Tez göndərdim");

        CaseEvent newest = desk.timeline(caseId).get(0);
        assertThat(newest.textKey()).isEqualTo("casefile.timeline.taken-back");
        assertThat(newest.actor()).contains(author.id());
        assertThat(newest.note()).contains("Tez göndərdim");
        assertThat(newest.step()).isEqualTo(written().step());
        assertThat(written().takenBack()).isTrue();
        assertThat(corrections.mayCorrect(written())).isFalse();
        assertThat(takenBack.offers(caseId, written())).isFalse();
    }

    @Test
    void itIsHandedInAnewAndWhatWasKnownBeforeIsForgottenOnlyUntilThen() {
        takenBack.takeBack(caseId, written(), "Tez göndərdim");
        tasks.complete(step().taskId(), Map.of("opinionText", "Ölçülüb-biçilib"));

        assertThat(step().element()).isEqualTo("Task_Check");
        assertThat(cases.answers(caseId, caseId).text("opinionText")).contains("Ölçülüb-biçilib");
        takenBack.takeBack(caseId, written(), "Yenə");
        assertThat(cases.answers(caseId, caseId).text("opinionText")).isEmpty();
    }

    @Test
    void whatWasCorrectedIsTakenBackAsItWasCorrected() {
        corrections.correct(caseId, written(), Map.of("opinionText", "Düzəldilib"), "Səhv");

        takenBack.takeBack(caseId, written(), "Tez göndərdim");

        assertThat(tasks.open(step().taskId()).draft())
                .hasValueSatisfying(draft -> assertThat(draft.values()).containsEntry("opinionText", "Düzəldilib"));
        assertThat(cases.answers(caseId, caseId).text("opinionText")).isEmpty();
    }

    @Test
    void onlyTheAuthorAndThoseWhoLeadTakeBack() {
        CaseEvent event = written();
        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        assertThat(takenBack.offers(caseId, event)).isFalse();
        refuses("casefile.refused.not-yours-to-take-back", () -> takenBack.takeBack(caseId, event, "Səbəb"));

        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
        takenBack.takeBack(caseId, event, "Yenidən baxılsın");
        assertThat(step().assignee()).as("it is offered to its role again").isEmpty();
        TestSignIn.as(author);
        assertThat(tasks.open(step().taskId()).draft()).isPresent();
    }

    @Test
    void whatAColleagueHasTakenOrBegunStays() {
        CaseEvent event = written();
        SignedIn colleague = TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
        String check = step().taskId();
        tasks.saveDraft(check, Map.of("opinionText", "baxıram"));
        TestSignIn.as(author);
        refuses("inbox.returned.begun", () -> takenBack.takeBack(caseId, event, "Səbəb"));
        assertThat(step().taskId()).as("nothing has changed").isEqualTo(check);

        TestSignIn.as(colleague);
        tasks.claim(check);
        TestSignIn.as(author);
        assertThat(takenBack.offers(caseId, event))
                .as("the colleague may put it back")
                .isTrue();
        assertThatThrownBy(() -> takenBack.check(caseId, event)).isInstanceOf(StepMovedOn.class);
        assertThatThrownBy(() -> takenBack.takeBack(caseId, event, "Səbəb"))
                .isInstanceOfSatisfying(StepMovedOn.class, movedOn -> {
                    assertThat(movedOn.textKey()).isEqualTo("process.take-back.taken");
                    assertThat(movedOn.who()).contains(colleague.id());
                });
    }

    @Test
    void whatCanNeverSucceedIsNotOffered() {
        CaseEvent event = written();
        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
        tasks.claim(step().taskId());
        tasks.complete(step().taskId(), Map.of());
        TestSignIn.as(author);

        assertThat(takenBack.offers(caseId, event)).isFalse();
    }

    @Test
    void withoutAReasonOrAfterItWasDoneAgainNothingIsTakenBack() {
        CaseEvent first = written();
        refuses("casefile.refused.no-reason", () -> takenBack.takeBack(caseId, first, " "));

        takenBack.takeBack(caseId, first, "Səbəb");
        tasks.complete(step().taskId(), Map.of("opinionText", "İkinci"));
        refuses("casefile.refused.done-again", () -> takenBack.takeBack(caseId, first, "Səbəb"));
    }

    private InboxItem step() {
        return steps.ofCase(caseId).get(0);
    }

    /** The opinion as it was handed in the last time. */
    private CaseEvent written() {
        return desk.timeline(caseId).stream()
                .filter(event -> event.textKey().equals("casefile.timeline.step"))
                .findFirst()
                .orElseThrow();
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                .isEqualTo(key));
    }
}
