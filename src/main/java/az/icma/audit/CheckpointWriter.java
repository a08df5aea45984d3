package az.icma.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Signs the end of the chain every hour, here and outside of the database. */
@Component
class CheckpointWriter {

    private final JdbcClient jdbc;
    private final AuditPlaces places;
    private final Clock clock;

    CheckpointWriter(JdbcClient jdbc, AuditPlaces places, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.clock = clock;
    }

    /** Writes none where nothing was added since the last one. */
    @Transactional
    @Scheduled(cron = "0 5 * * * *", zone = "Asia/Baku")
    void sign() {
        jdbc.sql(
                        """
                        SELECT seq, hash FROM audit_link
                        WHERE seq > (SELECT coalesce(max(seq), 0) FROM audit_checkpoint)
                        ORDER BY seq DESC LIMIT 1
                        """)
                .query((row, index) -> new Link(row.getLong("seq"), row.getBytes("hash")))
                .optional()
                .ifPresent(this::sign);
    }

    private void sign(Link link) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Checkpoint checkpoint = Checkpoint.signed(link, now, places.key());
        int written = jdbc.sql(
                        """
                        INSERT INTO audit_checkpoint (seq, hash, at, signature) VALUES (:seq, :hash, :at, :signature)
                        ON CONFLICT DO NOTHING
                        """)
                .param("seq", link.seq())
                .param("hash", link.hash())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("signature", checkpoint.signature())
                .update();
        if (written == 1) {
            places.outside().append(checkpoint);
        }
    }
}
