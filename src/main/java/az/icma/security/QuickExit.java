package az.icma.security;

import az.icma.shared.Baku;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * The way out that asks nothing. It answers to a plain address, because a page that is being left can wait for nothing
 * else; whoever tricks somebody into it signs them out and loses them no word.
 */
class QuickExit extends OncePerRequestFilter {

    static final String ADDRESS = "/leave";
    static final String CALENDAR = "/calendar";

    private static final String IDLE = "idle";

    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuickExit(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals(ADDRESS)) {
            signOut(request);
            leave(request, response);
        } else if (path.equals(CALENDAR)) {
            show(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void signOut(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null) {
            events.publishEvent(new LogoutSuccessEvent(authentication));
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** A page that found itself unused comes back after signing in; whoever left in a hurry leaves nothing behind. */
    private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getParameter(IDLE);
        if (page != null) {
            ReturnAddress.keep(page, request, response);
            response.sendRedirect(request.getContextPath() + SignInSteps.PASSWORD + "?" + IDLE);
        } else {
            response.setHeader("Clear-Site-Data", "\"cookies\", \"storage\"");
            response.sendRedirect(request.getContextPath() + CALENDAR);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(NeutralCalendar.page(request, Baku.today(clock)));
    }
}
