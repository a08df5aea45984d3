package az.icma.audit;

import az.icma.IcmaTest;
import az.icma.audit.AuditSearch.Question;
import az.icma.security.AccountAdministration;
import az.icma.security.AccountAdministration.StaffDetails;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the application writes down, and for whom. */
@IcmaTest
class AuditedDeedsTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditSearch search;

    @Autowired
    AuditCheck check;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    TransactionTemplate transaction;

    private final UUID subject = UUID.randomUUID();

    @AfterEach
    void nobodyActs() {
        TestSignIn.nobody();
    }

    @Test
    void anAccountThatWasOpenedIsWrittenDownWithWhoOpenedIt() {
        SignedIn admin = TestSignIn.as(UUID.randomUUID(), Role.ADMIN);
        accounts.invite(new StaffDetails(
                "audited-" + UUID.randomUUID().toString().substring(0, 8), "Sınaq", Set.of(Role.LAWYER), Set.of()));

        assertThat(by(admin.id())).extracting(AuditRecord::act).containsExactly("ACCOUNT_INVITED");
        assertThat(by(admin.id())).extracting(AuditRecord::details).containsExactly("{}");
    }

    @Test
    void aDeedThatDidNotHappenLeavesNoRecord() {
        transaction.executeWithoutResult(status -> {
            trail.record(Deed.of(Act.CASE_READ, subject));
            status.setRollbackOnly();
        });

        assertThat(about(subject)).isEmpty();
    }

    @Test
    void readingIsWrittenDownThoughItsTransactionWritesNothing() {
        TransactionTemplate reading = new TransactionTemplate(transaction.getTransactionManager());
        reading.setReadOnly(true);

        reading.executeWithoutResult(status -> trail.record(Deed.of(Act.CASE_READ, subject)));

        assertThat(about(subject)).hasSize(1);
    }

    @Test
    void theAuditOfTheApplicationIsWhole() {
        trail.record(Deed.of(Act.CASE_READ, subject));
        TestSignIn.as(UUID.randomUUID(), Role.AUDITOR);

        assertThat(check.verify().findings()).isEmpty();
    }

    @Test
    void nobodyButAnAuditorReadsIt() {
        for (Role role : Set.of(Role.ADMIN, Role.DIRECTOR, Role.EVALUATOR)) {
            TestSignIn.as(UUID.randomUUID(), role);
            assertThatThrownBy(() -> search.count(Question.ALL)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> check.verify()).isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<AuditRecord> by(UUID actor) {
        return asked(new Question(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(actor), Optional.empty()));
    }

    private List<AuditRecord> about(UUID thing) {
        return asked(new Question(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(thing)));
    }

    private List<AuditRecord> asked(Question question) {
        TestSignIn.as(UUID.randomUUID(), Role.AUDITOR);
        return search.records(question, 0, 10);
    }
}
