package az.icma.casefile;

import az.icma.IcmaTest;
import az.icma.inbox.ReportDesk;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an erased case still is: number, days and codes, in which nothing can be written. */
@IcmaTest
class ErasedCasesTest {

    @Autowired
    private CaseErasure erasure;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private TimedAccess timed;

    @Autowired
    private ReportDesk reports;

    @Autowired
    private JdbcClient sql;

    private final UUID matter = UUID.randomUUID();
    private final UUID letter = UUID.randomUUID();
    private SignedIn director;

    @BeforeEach
    void anEndedCaseWithALetter() {
        director = TestSignIn.as(UUID.randomUUID(), Role.DIRECTOR);
        cases.open(new OpenCaseFile(
                matter, "legal-aid", "SOCIAL", null, "Kürdmaşı", null, Confidentiality.OPEN, Urgency.NORMAL, null));
        cases.close(matter, "advised");
        sql.sql(
                        """
                        INSERT INTO appeal (id, case_id, status, registration_number, reply_number, was_late, opened_at,
                            version) VALUES (:id, :case, 'ANSWERED', 'DSMF-18-2231', 'C-7', false, now(), 0)
                        """)
                .param("id", letter)
                .param("case", matter)
                .update();
    }

    @AfterEach
    void leave() {
        TestSignIn.nobody();
    }

    @Test
    void nothingCanBeWrittenInItAndNothingIsOffered() {
        assertThat(timed.mayWrite(cases.get(matter))).isTrue();
        erasure.erase(matter);

        assertThat(cases.visible(matter, director)).isPresent();
        assertThat(timed.mayWrite(cases.get(matter))).isFalse();
        assertThat(reports.reportable(matter)).isEmpty();
        assertThatThrownBy(() -> desk.note(matter, "Qeyd", Set.of())).hasMessage("casefile.refused.erased");
    }

    @Test
    void numbersByWhichAnAuthorityFindsThePersonGo() {
        erasure.erase(matter);

        assertThat(isForgotten()).isTrue();
    }

    @Test
    void aRowThatABackupBroughtBackIsTakenOutAtTheStart() {
        erasure.erase(matter);
        sql.sql("UPDATE case_file SET erased_on = NULL, status = 'OPEN', closed_on = NULL, place = 'Kürdmaşı',"
                        + " title = 'Kürdmaşı' WHERE id = :id")
                .param("id", matter)
                .update();
        sql.sql("UPDATE appeal SET registration_number = 'DSMF-18-2231' WHERE id = :id")
                .param("id", letter)
                .update();
        cases.involve(matter, Party.person(UUID.randomUUID(), PartyRole.CLIENT));
        TestSignIn.nobody();

        erasure.eraseWhatCameBack();

        TestSignIn.as(director);
        CaseFile file = cases.get(matter);
        assertThat(file.erasedOn()).isPresent();
        assertThat(file.place()).isEmpty();
        assertThat(file.title()).doesNotContain("Kürdmaşı");
        assertThat(cases.parties(matter)).isEmpty();
        assertThat(isForgotten()).isTrue();
    }

    private boolean isForgotten() {
        return sql.sql("SELECT registration_number IS NULL AND reply_number IS NULL FROM appeal WHERE id = :id")
                .param("id", letter)
                .query(Boolean.class)
                .single();
    }
}
