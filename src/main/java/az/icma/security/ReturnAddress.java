package az.icma.security;

import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Which page somebody asked for before signing in. Their browser keeps it: a session for each stranger who knocks would
 * let strangers fill the memory.
 */
final class ReturnAddress implements RequestCache {

    static final String COOKIE = "icma-return";

    private static final int LONGEST = 1000;
    private static final Duration KEPT = Duration.ofMinutes(30);

    /** A path of our own. Whoever can plant cookies shall not choose the host that a sign-in ends at. */
    private static final Pattern OUR_PAGE = Pattern.compile("/(?!/)[\\w\\-.~%!$&'()*+,;=:@/?]*");

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("GET") && asksForPage(request)) {
            keep(request.getContextPath() + asked(request), request, response);
        }
    }

    /** @param address with the path that the application lies under */
    static void keep(String address, HttpServletRequest request, HttpServletResponse response) {
        String asked = address.startsWith(request.getContextPath() + "/")
                ? address.substring(request.getContextPath().length())
                : "/";
        if (!asked.equals("/") && isOurPage(asked)) {
            String value = Base64.getUrlEncoder().encodeToString(asked.getBytes(StandardCharsets.UTF_8));
            response.addCookie(cookie(request, value, KEPT));
        }
    }

    /** Browsers fetch icons and the like by themselves; nobody wants to arrive at one. */
    private static boolean asksForPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted == null || accepted.contains("text/html");
    }

    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return kept(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** Arriving there ends the matter; the request itself is complete as it is. */
    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (kept(request).filter(asked(request)::equals).isPresent()) {
            removeRequest(request, response);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", Duration.ZERO));
    }

    private static Cookie cookie(HttpServletRequest request, String value, Duration kept) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) kept.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String asked(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static Optional<String> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> decoded(cookie.getValue()).stream())
                .filter(ReturnAddress::isOurPage)
                .findFirst();
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException planted) {
            return Optional.empty();
        }
    }

    private static boolean isOurPage(String address) {
        return address.length() <= LONGEST && OUR_PAGE.matcher(address).matches();
    }
}
