package az.icma.security;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Somebody who is not signed in has little to ask. A whole office may come from one address in the morning; a flood is
 * answered in one line and reaches neither pages nor database. Files of the front end are not counted.
 */
class FewStrangers extends OncePerRequestFilter {

    private static final String FRONT_END = NoSessionForFiles.FOLDER + "/build/";

    /** Providers give such a part to a household: whoever has one has thousands of millions of addresses. */
    private static final int NETWORK_BYTES = 8;

    private final Allowances allowances;

    FewStrangers(Allowances allowances) {
        this.allowances = allowances;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + FRONT_END);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        Duration wait = known == null || !known.isAuthenticated()
                ? allowances.spend(Allowance.STRANGERS, network(request.getRemoteAddr()))
                : Duration.ZERO;
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    /** Only what has a colon is parsed: it can be no name, so nobody is asked for an address. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
