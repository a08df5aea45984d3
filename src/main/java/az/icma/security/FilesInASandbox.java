package az.icma.security;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What pages hand out for keeping, letters of strangers among it, is no page of ours: should a browser show it all the
 * same, it runs nothing, loads nothing and belongs to no origin.
 */
class FilesInASandbox extends OncePerRequestFilter {

    static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'; form-action 'none'";

    private static final String CONTENTS_OF_PAGES = NoSessionForFiles.FOLDER + "/dynamic/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + CONTENTS_OF_PAGES);
    }

    /** Before everybody else who would say a milder policy: those write only what nobody has written. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        chain.doFilter(request, response);
    }
}
