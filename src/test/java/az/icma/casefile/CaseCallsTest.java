package az.icma.casefile;

import az.icma.IcmaTest;
import az.icma.casefile.CaseCall.Direction;
import az.icma.casefile.CaseCall.Outcome;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import az.icma.shared.MovableClock;
import az.icma.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class CaseCallsTest {

    private final Party client = Party.person(UUID.randomUUID(), PartyRole.CLIENT);
    private final UUID caseId = UUID.randomUUID();

    @Autowired
    private CaseFileService cases;

    @Autowired
    private CaseCalls calls;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void aCaseWithAClient() {
        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        cases.open(new OpenCaseFile(
                caseId, "legal-aid", null, "AZ-GA", null, null, Confidentiality.OPEN, Urgency.NORMAL, null));
        cases.involve(caseId, client);
    }

    @AfterEach
    void signOut() {
        clock.followSystem();
        TestSignIn.nobody();
    }

    @Test
    void aCallToComeIsDueOnItsDayUntilTheNextCallSettlesIt() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        calls.log(caseId, call(client, clock.instant().minusSeconds(60), Outcome.NO_ANSWER, tomorrow));
        assertThat(calls.due()).isEmpty();

        clock.moveTo(tomorrow.plusSeconds(60));
        assertThat(calls.due()).extracting(CaseCall::caseId).containsExactly(caseId);
        calls.log(caseId, call(client, tomorrow, Outcome.REACHED, null));

        assertThat(calls.due()).isEmpty();
        assertThat(calls.of(caseId)).extracting(CaseCall::outcome).containsExactly(Outcome.REACHED, Outcome.NO_ANSWER);
        assertThat(desk.timeline(caseId).get(0).textKey()).isEqualTo("casefile.timeline.called");
    }

    @Test
    void aCallThatIsNotNeededAnyMoreIsSettled() {
        calls.log(
                caseId,
                call(client, clock.instant(), Outcome.NO_ANSWER, clock.instant().plusSeconds(1)));
        assertThat(calls.due()).hasSize(1);

        calls.settle(calls.due().get(0).id());

        assertThat(calls.due()).isEmpty();
        assertThat(calls.of(caseId).get(0).next()).isEmpty();
    }

    @Test
    void whatCannotHaveBeenIsRefused() {
        Instant now = clock.instant();
        refuses("casefile.refused.call-ahead", call(client, now.plusSeconds(3600), Outcome.REACHED, null));
        refuses("casefile.refused.next-call-before", call(client, now, Outcome.REACHED, now.minusSeconds(1)));
        refuses(
                "casefile.refused.no-party",
                call(Party.person(UUID.randomUUID(), PartyRole.WITNESS), now, Outcome.REACHED, null));
        TestSignIn.as(UUID.randomUUID(), Role.EVALUATOR);
        refuses("casefile.refused.not-found", call(client, now, Outcome.REACHED, null));
    }

    private void refuses(String key, CaseCall.Entry call) {
        assertThatThrownBy(() -> calls.log(caseId, call))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.textKey()).isEqualTo(key));
    }

    private static CaseCall.Entry call(Party with, Instant at, Outcome outcome, Instant next) {
        return new CaseCall.Entry(with, Direction.OUTGOING, outcome, at, 5, "Qısa danışıq", next);
    }
}
