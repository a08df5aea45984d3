package az.icma.security;

import az.icma.security.StaffActed.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Ends the session in the list, and tells, in the words of this module, that somebody signed out. */
@Component
class SignOut {

    private final StaffSessions sessions;
    private final ApplicationEventPublisher events;

    SignOut(StaffSessions sessions, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.events = events;
    }

    @EventListener
    void on(LogoutSuccessEvent left) {
        if (left.getAuthentication().getPrincipal() instanceof AccountPrincipal principal) {
            sessions.end(principal.session());
            Optional<UUID> person = Optional.of(principal.signedIn().id());
            events.publishEvent(new StaffActed(What.SIGNED_OUT, person, person));
        }
    }
}
