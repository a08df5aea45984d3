package az.icma.security;

import az.icma.IcmaTest;
import az.icma.evaluation.FigureExports;
import az.icma.evaluation.FigureExports.Format;
import az.icma.modelling.PublicationService;
import az.icma.security.AccountAdministration.StaffDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What would do most harm from an unattended desk is refused by the services, whatever page asked for it. */
@IcmaTest
class StepUpTest {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final StaffDetails DETAILS =
            new StaffDetails("step-up", "Aygün Məmmədova", Set.of(Role.MENTOR), Set.of());

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private FigureExports exports;

    @Autowired
    private PublicationService publications;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leave() {
        TestSignIn.nobody();
    }

    @Test
    void accountsChangeOnlyByWhoHasJustProvedWhoTheyAre() {
        TestSignIn.unproved(UUID.randomUUID(), Role.ADMIN);

        needsProof(() -> administration.invite(DETAILS));
        needsProof(() -> administration.change(SOMEBODY, DETAILS));
        needsProof(() -> administration.disable(SOMEBODY));
        needsProof(() -> administration.enable(SOMEBODY));
        needsProof(() -> administration.newPassword(SOMEBODY));
        needsProof(() -> administration.resetSecondFactor(SOMEBODY));
        needsProof(() -> administration.endSessions(SOMEBODY));
    }

    @Test
    void figuresLeaveOnlyWithWhoHasJustProvedWhoTheyAre() {
        UUID evaluator = UUID.randomUUID();
        TestSignIn.unproved(evaluator, Role.EVALUATOR);

        needsProof(exports::allow);
        needsProof(() -> exports.record(Format.CSV, Map.of(), 1));

        assertThat(jdbc.sql("SELECT count(*) FROM evaluation_export WHERE exported_by = ?")
                        .param(evaluator)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void processesArePublishedOnlyByWhoHasJustProvedWhoTheyAre() {
        TestSignIn.unproved(UUID.randomUUID(), Role.DIRECTOR);

        needsProof(() -> publications.approve(SOMEBODY, 1));
        needsProof(() -> publications.rollBack("legal-aid-intake", 1, "Nobody understood it"));
    }

    @Test
    void whoHasJustProvedItIsHeard() {
        TestSignIn.as(UUID.randomUUID(), Role.ADMIN);

        assertThatThrownBy(() -> administration.enable(SOMEBODY)).hasMessage("security.account.error.gone");
    }

    private static void needsProof(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(ProofNeeded.class);
    }
}
