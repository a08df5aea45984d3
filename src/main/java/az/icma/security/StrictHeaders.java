package az.icma.security;

import java.util.Map;
import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells browsers, whoever gives it: a page, a file, or the server that refuses a broken request. */
public final class StrictHeaders {

    /** For whatever is not a page; pages get a policy with a nonce from the shell. */
    static final String NOTHING_BUT_OWN = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; font-src 'self' data:; frame-src 'none'; frame-ancestors 'none';"
            + " object-src 'none'; base-uri 'none'; form-action 'self'";

    static final String NO_DEVICES = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(),"
            + " geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(),"
            + " payment=(), serial=(), usb=()";

    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", NOTHING_BUT_OWN,
            "Permissions-Policy", NO_DEVICES,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private StrictHeaders() {}

    /** To be called before anything else answers, so that nothing can answer without them. */
    public static void writeTo(HttpServletResponse response) {
        ALL.forEach(response::setHeader);
    }
}
