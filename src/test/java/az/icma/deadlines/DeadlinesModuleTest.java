package az.icma.deadlines;

import az.icma.IcmaTest;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Urgency;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class DeadlinesModuleTest {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 3, 16);

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private NearestDeadlines nearest;

    @Autowired
    private CaseFileService cases;

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void tellsTheNearestDueDayOfACase() {
        UUID caseId = openCase();
        UUID appeal = UUID.randomUUID();
        deadlines.start(caseId, appeal, "VMH-10.1", REGISTERED);
        deadlines.start(caseId, UUID.randomUUID(), "OMB-8", REGISTERED);

        assertThat(nearest.nearest(List.of(caseId))).isEqualTo(Map.of(caseId, LocalDate.of(2026, 4, 15)));

        deadlines.kept(appeal, "VMH-10.1", LocalDate.of(2026, 4, 1));

        assertThat(nearest.nearest(List.of(caseId))).isEqualTo(Map.of(caseId, LocalDate.of(2027, 3, 16)));
    }

    @Test
    void aMissedPeriodPressesUntilAnotherRuns() {
        UUID caseId = openCase();
        deadlines.start(caseId, caseId, "VMH-10.1", REGISTERED);

        deadlines.lapse(caseId, "VMH-10.1");

        assertThat(nearest.nearest(List.of(caseId))).isEmpty();
        assertThat(nearest.pressing(List.of(caseId))).isEqualTo(Map.of(caseId, LocalDate.of(2026, 4, 15)));

        deadlines.start(caseId, UUID.randomUUID(), "OMB-8", REGISTERED);

        assertThat(nearest.pressing(List.of(caseId))).isEqualTo(Map.of(caseId, LocalDate.of(2027, 3, 16)));
    }

    @Test
    void extendsOnlyToALaterDay() {
        UUID appeal = UUID.randomUUID();
        deadlines.start(openCase(), appeal, "VMH-10.1", REGISTERED);

        assertThatThrownBy(() -> deadlines.extend(appeal, "VMH-10.1", LocalDate.of(2026, 4, 15)))
                .hasMessage("deadlines.extension.not-later");
    }

    @Test
    void endsThePeriodsOfAClosedCase() {
        UUID caseId = openCase();
        deadlines.start(caseId, caseId, "IPM-38", REGISTERED);

        cases.close(caseId, "ADVICE");

        assertThat(deadlines.of(caseId))
                .extracting(CaseDeadline::status)
                .containsExactly(CaseDeadline.Status.CANCELLED);
    }

    @Test
    void letsOnlyALawyerConfirmARule() {
        TestSignIn.as(UUID.randomUUID(), Role.DIRECTOR);
        assertThatThrownBy(() -> deadlines.confirm("KM-130")).isInstanceOf(AccessDeniedException.class);

        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        deadlines.confirm("KM-130");

        assertThat(deadlines.explain("KM-130", REGISTERED).rule().isConfirmed()).isTrue();
    }

    private UUID openCase() {
        return cases.open(new OpenCaseFile(
                        UUID.randomUUID(),
                        "legal-aid",
                        null,
                        null,
                        null,
                        null,
                        Confidentiality.OPEN,
                        Urgency.NORMAL,
                        null))
                .id();
    }
}
