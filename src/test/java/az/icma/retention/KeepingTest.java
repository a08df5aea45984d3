package az.icma.retention;

import az.icma.IcmaTest;
import az.icma.casefile.CaseAttachment;
import az.icma.casefile.CaseAttachments;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CodedProfile;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.KeptFiles;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.Urgency;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonRegistry;
import az.icma.sealing.Subject;
import az.icma.security.ProofNeeded;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import az.icma.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is kept, for how long, and who may forget it. */
@IcmaTest
class KeepingTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 3, 1);

    @Autowired
    ErasureDesk desk;

    @Autowired
    LegalHolds holds;

    @Autowired
    EndedPeriods ended;

    @Autowired
    RetentionPeriods periods;

    @Autowired
    CaseFileService cases;

    @Autowired
    CaseAttachments attachments;

    @Autowired
    PersonRegistry registry;

    @Autowired
    PersonDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @Value("${icma.data}")
    Path data;

    private final UUID matter = UUID.randomUUID();
    private UUID person;

    @BeforeEach
    void aMatterOfSomebody() {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE, Role.COORDINATOR, Role.DIRECTOR);
        person = registry.register(PersonDetails.named("Saxlanılov", "Elçin", null));
        cases.open(new OpenCaseFile(
                matter, "legal-aid", "SOCIAL", null, "Kürdmaşı", null, Confidentiality.OPEN, Urgency.NORMAL, null));
        cases.involve(matter, Party.person(person, PartyRole.CLIENT));
        cases.profile(matter, new CodedProfile("f", "30-44", Set.of(), null));
    }

    @AfterEach
    void leave() {
        TestSignIn.nobody();
    }

    @Test
    void aPersonIsKeptAsLongAsAMatterNamesThem() {
        refuses(Subject.person(person), "retention.refused.open");

        cases.close(matter, "advised");
        refuses(Subject.person(person), "retention.refused.period");

        endedLongAgo();
        refuses(Subject.person(person), "retention.refused.cases-first");

        desk.erase(Subject.caseFile(matter), "Müddət bitib");
        desk.erase(Subject.person(person), "Öz xahişi ilə");
        assertThat(directory.find(person)).isEmpty();
    }

    @Test
    void aMatterIsKeptWhileItsPeriodRunsOrNobodyHasSettledOne() {
        refuses(Subject.caseFile(matter), "retention.refused.open");
        cases.close(matter, "advised");
        refuses(Subject.caseFile(matter), "retention.refused.period");

        jdbc.sql("UPDATE case_file SET kind = 'unsettled', closed_on = :day WHERE id = :id")
                .param("day", LONG_AGO)
                .param("id", matter)
                .update();
        refuses(Subject.caseFile(matter), "retention.refused.no-period");
    }

    @Test
    void aHoldIsStrongerThanAnEndedPeriod() {
        cases.close(matter, "advised");
        endedLongAgo();

        holds.place(Subject.person(person), "Məhkəmə gedir");
        refuses(Subject.person(person), "retention.refused.person-held");
        refuses(Subject.caseFile(matter), "retention.refused.party-held");
        holds.end(Subject.person(person));

        holds.place(Subject.caseFile(matter), "Yoxlama gedir");
        refuses(Subject.caseFile(matter), "retention.refused.case-held");
        refuses(Subject.person(person), "retention.refused.case-of-person-held");
        assertThatThrownBy(() -> holds.place(Subject.caseFile(matter), "Yenə"))
                .hasMessage("retention.refused.held-already");
        holds.end(Subject.caseFile(matter));

        assertThat(desk.against(Subject.caseFile(matter))).isEmpty();
        assertThat(acts(matter)).contains("LEGAL_HOLD_PLACED", "LEGAL_HOLD_ENDED");
    }

    @Test
    void theReasonOfAHoldStandsSealed() {
        holds.place(Subject.person(person), "Kanareyka məhkəməsi");

        assertThat(holds.standing(Subject.person(person)).orElseThrow().reason())
                .isEqualTo("Kanareyka məhkəməsi");
        byte[] stored = jdbc.sql("SELECT reason FROM legal_hold WHERE person_id = :id")
                .param("id", person)
                .query((row, index) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("Kanareyka");
    }

    @Test
    void anErasedMatterKeepsItsCodesAndLosesWordsPeopleAndFiles() {
        CaseAttachment letter = attachments.add(
                matter, "m\u0259ktub.txt", new ByteArrayInputStream("sirr".getBytes(StandardCharsets.UTF_8)));
        assertThat(new KeptFiles(data).place(letter.id())).exists();
        cases.close(matter, "advised");
        endedLongAgo();

        desk.erase(Subject.caseFile(matter), "Müddət bitib");

        CaseFile file = cases.get(matter);
        assertThat(new KeptFiles(data).place(letter.id())).doesNotExist();
        assertThat(jdbc.sql("SELECT id FROM (" + KeptFiles.KNOWN + ") AS known")
                        .query(UUID.class)
                        .list())
                .doesNotContain(letter.id());
        assertThat(attachments.content(letter.id())).isEmpty();
        assertThat(attachments.of(matter)).extracting(CaseAttachment::name).noneMatch(name -> name.contains("ktub"));
        assertThat(cases.parties(matter)).isEmpty();
        assertThat(file.place()).isEmpty();
        assertThat(file.title()).doesNotContain("Kürdmaşı");
        assertThat(cases.profile(matter)).isPresent();
        assertThatThrownBy(() -> cases.reopen(matter)).hasMessage("casefile.refused.erased");
        assertThat(acts(matter)).contains("CASE_ERASED");
    }

    @Test
    void onlyADirectorWithAFreshProofAndAReasonErases() {
        cases.close(matter, "advised");
        endedLongAgo();

        assertThatThrownBy(() -> desk.erase(Subject.caseFile(matter), " ")).hasMessage("retention.refused.no-reason");
        TestSignIn.unproved(UUID.randomUUID(), Role.DIRECTOR);
        assertThatThrownBy(() -> desk.erase(Subject.caseFile(matter), "Müddət bitib"))
                .isInstanceOf(ProofNeeded.class);
        TestSignIn.as(UUID.randomUUID(), Role.COORDINATOR);
        assertThatThrownBy(() -> desk.erase(Subject.caseFile(matter), "Müddət bitib"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(cases.get(matter).erasedOn()).isEmpty();
    }

    @Test
    void theNightProposesWhatHasEndedAndErasesNothing() {
        cases.close(matter, "advised");
        ended.propose();
        assertThat(proposed()).doesNotContain(matter);

        endedLongAgo();
        ended.propose();
        assertThat(proposed()).contains(matter);
        assertThat(cases.get(matter).erasedOn()).isEmpty();

        holds.place(Subject.person(person), "Məhkəmə gedir");
        ended.propose();
        assertThat(proposed()).doesNotContain(matter);
    }

    @Test
    void aPeriodIsSettledWithItsRuleAndWrittenDown() {
        assertThat(periods.all()).extracting(RetentionPeriod::caseKind).contains("legal-aid");
        assertThatThrownBy(() -> periods.settle("legal-aid", 200, "Qayda")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> periods.settle("legal-aid", 5, " ")).isInstanceOf(Refused.class);

        periods.settle("legal-aid", 5, "Daxili qayda 7");

        assertThat(periods.all())
                .contains(new RetentionPeriod("legal-aid", java.util.Optional.of(5), "Daxili qayda 7"));
    }

    private void endedLongAgo() {
        jdbc.sql("UPDATE case_file SET closed_on = :day WHERE id = :id")
                .param("day", LONG_AGO)
                .param("id", matter)
                .update();
    }

    private List<UUID> proposed() {
        return ended.proposed().stream().map(CaseFile::id).toList();
    }

    private List<String> acts(UUID subject) {
        return jdbc.sql("SELECT act FROM audit_record WHERE subject_id = :id")
                .param("id", subject)
                .query(String.class)
                .list();
    }

    private void refuses(Subject subject, String key) {
        assertThat(desk.against(subject)).map(Refused::textKey).contains(key);
        assertThatThrownBy(() -> desk.erase(subject, "Səbəb")).hasMessage(key);
    }
}
