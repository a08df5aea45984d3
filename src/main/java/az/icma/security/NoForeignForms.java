package az.icma.security;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Set;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Refuses what a page of another site sends in the name of whoever looks at it. Browsers say where a request was begun;
 * one that says nothing is old, and has nothing here that could be used.
 */
class NoForeignForms extends OncePerRequestFilter {

    private static final String BEGUN_BY = "Sec-Fetch-Site";
    private static final Set<String> OURS_OR_NOBODYS = Set.of("same-origin", "none");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String begunBy = request.getHeader(BEGUN_BY);
        if (begunBy == null || OURS_OR_NOBODYS.contains(begunBy)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
