package az.icma.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Browsers from which a person has signed in. Wrong guesses from elsewhere slow down elsewhere only, so that nobody is
 * kept out of an account by strangers who try passwords at it by the thousand.
 */
@Component
class KnownDevices {

    static final String COOKIE = "icma-device";

    private static final Duration KEPT = Duration.ofDays(400);
    private static final int MOST_OF_A_PERSON = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownDevices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a browser shows of itself before anybody has said who they are. */
    record Device(Optional<String> tokenHash) {

        static final Device UNKNOWN = new Device(Optional.empty());

        static Device of(HttpServletRequest request) {
            return new Device(token(request).map(OneTimeToken::hash));
        }
    }

    /** Under what failures at this login are counted: by themselves on a device that the person knows. */
    String counter(String login, Device device) {
        return device.tokenHash()
                .filter(hash -> isKnown(hash, login))
                .map(hash -> login + "|" + hash)
                .orElse(login);
    }

    private boolean isKnown(String hash, String login) {
        return jdbc.sql(
                        "SELECT 1 FROM known_device d JOIN app_user u ON u.id = d.user_id WHERE d.token_hash = ? AND u.login = ?")
                .params(hash, login)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** A device of several people keeps its token, so that each of them is known there. */
    @Transactional
    void remember(UUID userId, HttpServletRequest request, HttpServletResponse response) {
        String token =
                token(request).filter(shown -> isOurs(OneTimeToken.hash(shown))).orElseGet(OneTimeToken::create);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("INSERT INTO known_device (token_hash, user_id, seen_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT (token_hash, user_id) DO UPDATE SET seen_at = excluded.seen_at")
                .params(OneTimeToken.hash(token), userId, now)
                .update();
        jdbc.sql(
                        "DELETE FROM known_device WHERE user_id = :user AND token_hash NOT IN"
                                + " (SELECT token_hash FROM known_device WHERE user_id = :user ORDER BY seen_at DESC LIMIT :most)")
                .param("user", userId)
                .param("most", MOST_OF_A_PERSON)
                .update();
        response.addCookie(cookie(request, token));
    }

    private boolean isOurs(String hash) {
        return jdbc.sql("SELECT 1 FROM known_device WHERE token_hash = ? LIMIT 1")
                .param(hash)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Cookie cookie(HttpServletRequest request, String token) {
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
