package az.icma.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What follows from a sign-in, however it was made: the session stands in the list, and the browser is known. */
@Component
class Arrival implements SessionAuthenticationStrategy {

    private final StaffSessions sessions;
    private final KnownDevices devices;

    Arrival(StaffSessions sessions, KnownDevices devices) {
        this.sessions = sessions;
        this.devices = devices;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof AccountPrincipal principal) {
            sessions.begin(principal, DeviceWords.of(request.getHeader("User-Agent")));
            devices.remember(principal.signedIn().id(), request, response);
        }
    }
}
