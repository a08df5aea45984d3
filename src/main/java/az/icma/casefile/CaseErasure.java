package az.icma.casefile;

import az.icma.sealing.Erasures;
import az.icma.sealing.Subject;
import az.icma.shared.Baku;
import az.icma.shared.database.Background;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Forgets what a matter said: its key is destroyed, its files leave the disk, and nobody is named in it any more. Number,
 * days and codes stay for the figures. Whether it may be done is settled by whoever calls.
 */
@Service
@Transactional
public class CaseErasure {

    /** Who was a party, and whom somebody called. */
    private static final List<String> PEOPLE = List.of(
            "DELETE FROM case_party WHERE case_id = :id AND registry_kind = 'PERSON'",
            "DELETE FROM case_call WHERE case_id = :id AND registry_kind = 'PERSON'");

    private final CaseFileService cases;
    private final CaseChanges changes;
    private final CaseTitles titles;
    private final CaseTimeline timeline;
    private final FileStore store;
    private final Erasures erasures;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseErasure(
            CaseFileService cases,
            CaseChanges changes,
            CaseTitles titles,
            CaseTimeline timeline,
            FileStore store,
            Erasures erasures,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.changes = changes;
        this.titles = titles;
        this.timeline = timeline;
        this.store = store;
        this.erasures = erasures;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('DIRECTOR')")
    public void erase(UUID id) {
        Background.PROCESS.run(() -> {
            CaseFile file = cases.get(id);
            file.erase(titleWithoutPlace(file), Baku.today(clock));
            forget(file);
            timeline.add(id, "casefile.timeline.erased");
        });
        erasures.destroy(Subject.caseFile(id));
    }

    /** A backup from before has brought the rows back, though not the keys. */
    @Order(1)
    @EventListener(ApplicationStartedEvent.class)
    void eraseWhatCameBack() {
        Background.PROCESS.run(() -> erasures.erased(Subject.Kind.CASE).stream()
                .flatMap(id -> cases.find(id).stream())
                .filter(file -> file.erasedOn().isEmpty())
                .forEach(file -> {
                    file.takeOut(titleWithoutPlace(file), Baku.today(clock));
                    forget(file);
                }));
    }

    private void forget(CaseFile file) {
        changes.saved(file);
        filesOf(file.id()).forEach(store::removeOnCommit);
        PEOPLE.forEach(sql -> jdbc.sql(sql).param("id", file.id()).update());
        events.publishEvent(new CaseFileErased(file.id(), file.kind()));
    }

    private String titleWithoutPlace(CaseFile file) {
        return titles.of(file.theme().orElse(null), file.district().orElse(null), null);
    }

    private List<UUID> filesOf(UUID id) {
        return jdbc.sql("SELECT id FROM case_attachment WHERE case_id = :id")
                .param("id", id)
                .query(UUID.class)
                .list();
    }
}
