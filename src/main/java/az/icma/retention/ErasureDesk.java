package az.icma.retention;

import az.icma.audit.Act;
import az.icma.audit.AuditTrail;
import az.icma.audit.Deed;
import az.icma.casefile.CaseErasure;
import az.icma.casefile.CaseFileService;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonErasure;
import az.icma.sealing.Seal;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import az.icma.security.CurrentUser;
import az.icma.security.FreshProof;
import az.icma.security.SignedIn;
import az.icma.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Where a director forgets a person or a matter, and says why. There is no way back. */
@Service
@Transactional
@PreAuthorize("hasRole('DIRECTOR')")
public class ErasureDesk {

    /** Sealed for whoever wrote it: the key of whom it is about is gone. */
    private static final SealedColumn<String> REASON = SealedColumn.ofText("erasure", "reason");

    private final ErasureRule rule;
    private final PersonErasure people;
    private final CaseErasure cases;
    private final CaseFileService files;
    private final PersonDirectory directory;
    private final FreshProof proof;
    private final Seal seal;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    ErasureDesk(
            ErasureRule rule,
            PersonErasure people,
            CaseErasure cases,
            CaseFileService files,
            PersonDirectory directory,
            FreshProof proof,
            Seal seal,
            AuditTrail audit,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock) {
        this.rule = rule;
        this.people = people;
        this.cases = cases;
        this.files = files;
        this.directory = directory;
        this.proof = proof;
        this.seal = seal;
        this.audit = audit;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** What stands against it; to be said before anybody writes a reason. */
    @Transactional(readOnly = true)
    public Optional<Refused> against(Subject subject) {
        return hidden(subject).or(() -> rule.against(subject));
    }

    /** What is hidden from the director is refused like what does not exist, whatever stands against it. */
    private Optional<Refused> hidden(Subject subject) {
        if (subject.kind() == Subject.Kind.PERSON) {
            return directory.find(subject.id()).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Refused("registry.error.unknown"));
        }
        return files.visible(subject.id(), user.require()).isPresent()
                ? Optional.empty()
                : Optional.of(new Refused("casefile.refused.not-found"));
    }

    /**
     * @throws Refused with what stands against it
     * @throws az.icma.security.ProofNeeded unless the director has just proved who they are
     */
    public void erase(Subject subject, String reason) {
        proof.require();
        if (reason == null || reason.isBlank()) {
            throw new Refused("retention.refused.no-reason");
        }
        SignedIn director = user.require();
        against(subject).ifPresent(refused -> {
            throw refused;
        });
        writeDown(subject, reason.strip(), director);
        if (subject.kind() == Subject.Kind.PERSON) {
            people.erase(subject.id());
            audit.record(Deed.of(Act.PERSON_ERASED, subject.id()));
        } else {
            cases.erase(subject.id());
            audit.record(Deed.of(Act.CASE_ERASED, subject.id()));
        }
    }

    private void writeDown(Subject subject, String reason, SignedIn director) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        INSERT INTO erasure (id, subject_id, subject_kind, reason, erased_by, erased_at)
                        VALUES (:id, :subject, :kind, :reason, :by, :at)
                        """)
                .param("id", id)
                .param("subject", subject.id())
                .param("kind", subject.kind().name())
                .param(
                        "reason",
                        seal.seal(REASON, id, Subject.account(director.id()), reason)
                                .bytes())
                .param("by", director.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
