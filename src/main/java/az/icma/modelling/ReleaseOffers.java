package az.icma.modelling;

import az.icma.modelling.Draft.Origin;
import az.icma.modelling.Draft.Status;
import az.icma.process.PublishedBundle;
import az.icma.process.PublishedModels;
import az.icma.process.ReleaseOffered;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns what an upgraded application brought along into a draft: its files over those that managers published. Each
 * version is offered once; an offer that nobody touched gives way to a newer one.
 */
@Component
class ReleaseOffers {

    private final Drafts drafts;
    private final PublishedModels published;
    private final JdbcClient sql;
    private final Clock clock;

    ReleaseOffers(Drafts drafts, PublishedModels published, JdbcClient sql, Clock clock) {
        this.drafts = drafts;
        this.published = published;
        this.sql = sql;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void offered(ReleaseOffered release) {
        if (isNew(release)) {
            drafts.findByBundleAndOriginAndStatusIn(release.bundle(), Origin.RELEASE, List.of(Status.OPEN)).stream()
                    .filter(Draft::isUntouched)
                    .forEach(Draft::discard);
            PublishedBundle newest = published.newest(release.bundle()).orElseThrow();
            Map<String, String> files = new TreeMap<>(published.files(newest.name(), newest.number()));
            files.putAll(release.files());
            drafts.save(Draft.offered(release.bundle(), newest.number(), files, clock.instant()));
        }
    }

    private boolean isNew(ReleaseOffered release) {
        return sql.sql(
                                """
                        INSERT INTO offered_release AS known (bundle, digest, offered_at)
                        VALUES (:bundle, :digest, :now)
                        ON CONFLICT (bundle) DO UPDATE SET digest = :digest, offered_at = :now
                        WHERE known.digest <> :digest
                        """)
                        .param("bundle", release.bundle())
                        .param("digest", digest(release.files()))
                        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static String digest(Map<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
