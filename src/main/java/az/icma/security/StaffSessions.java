package az.icma.security;

import az.icma.security.StaffActed.What;
import az.icma.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in where, and how that is ended from elsewhere. Addresses of people are not kept. */
@Service
public class StaffSessions {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final SessionUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffSessions(JdbcClient jdbc, SessionUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Where the signed-in person is signed in, the latest first. */
    @Transactional(readOnly = true)
    public List<Place> mine() {
        AccountPrincipal me = currentUser.principal().orElseThrow();
        Instant now = clock.instant();
        return jdbc.sql("SELECT id, device, begun_at, seen_at FROM staff_session"
                        + " WHERE user_id = ? AND ended_at IS NULL AND begun_at > ? AND seen_at > ?"
                        + " ORDER BY seen_at DESC")
                .params(
                        me.signedIn().id(),
                        now.minus(OpenSession.LONGEST).atOffset(ZoneOffset.UTC),
                        now.minus(IdleRule.limit(me)).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Place(
                        row.getObject("id", UUID.class),
                        row.getString("device"),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                        row.getObject("id", UUID.class).equals(me.session().id())))
                .list();
    }

    /** After how many minutes without a sign of the signed-in person the session ends; nobody signed in: empty. */
    public Optional<Long> idleMinutes() {
        return currentUser.principal().map(principal -> IdleRule.limit(principal)
                .toMinutes());
    }

    /** Signs the person out there, at the next click of whoever sits there. */
    @Transactional
    public void endMine(UUID session) {
        UUID me = currentUser.require().id();
        int ended = jdbc.sql("UPDATE staff_session SET ended_at = ? WHERE id = ? AND user_id = ? AND ended_at IS NULL")
                .params(now(), session, me)
                .update();
        if (ended > 0) {
            tell(me, me);
        }
    }

    /** Signs the person out everywhere, here too. */
    @Transactional
    public void endAllMine() {
        UUID me = currentUser.require().id();
        endAllOf(me);
        tell(me, me);
    }

    /** Signs the person out everywhere but here. */
    void endMineElsewhere() {
        AccountPrincipal me = currentUser.principal().orElseThrow(() -> new Refused("security.signed-out"));
        jdbc.sql("UPDATE staff_session SET ended_at = ? WHERE user_id = ? AND id <> ? AND ended_at IS NULL")
                .params(now(), me.signedIn().id(), me.session().id())
                .update();
    }

    void endAllOf(UUID userId) {
        jdbc.sql("UPDATE staff_session SET ended_at = ? WHERE user_id = ? AND ended_at IS NULL")
                .params(now(), userId)
                .update();
    }

    @Transactional
    void begin(AccountPrincipal principal, String device) {
        UUID userId = principal.signedIn().id();
        OffsetDateTime now = now();
        jdbc.sql("DELETE FROM staff_session WHERE user_id = ? AND begun_at < ?")
                .params(userId, now.minus(REMEMBERED))
                .update();
        jdbc.sql("INSERT INTO staff_session (id, user_id, device, begun_at, seen_at) VALUES (?, ?, ?, ?, ?)")
                .params(principal.session().id(), userId, device, now, now)
                .update();
    }

    void seen(OpenSession session) {
        jdbc.sql("UPDATE staff_session SET seen_at = ? WHERE id = ?")
                .params(session.seen().atOffset(ZoneOffset.UTC), session.id())
                .update();
    }

    void end(OpenSession session) {
        jdbc.sql("UPDATE staff_session SET ended_at = ? WHERE id = ? AND ended_at IS NULL")
                .params(now(), session.id())
                .update();
    }

    private void tell(UUID actor, UUID account) {
        events.publishEvent(new StaffActed(What.SESSIONS_ENDED, Optional.of(actor), Optional.of(account)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * One browser in which the person is signed in.
     *
     * @param here true for the one that asks
     */
    public record Place(UUID id, String device, Instant begun, Instant seen, boolean here) {}
}
